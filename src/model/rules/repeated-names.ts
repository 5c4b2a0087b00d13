import type { Content, Problem } from '../content.ts';

/** Two pages or criteria with one name or address, former ids included: readers and links could not tell them apart. */
export function repeatedNames(content: Content): Problem[] {
	return (['options', 'tools', 'channels', 'criteria'] as const).flatMap((kind) => {
		const seen = new Map<string, string>();
		return content[kind].flatMap(({ id, file, data }) =>
			[id, ...data.formerly, `name ${data.name.toLowerCase()}`].flatMap((key) => {
				const other = seen.get(key);
				seen.set(key, file);
				if (other === undefined) return [];
				return [
					{
						file,
						field: key.startsWith('name ') ? 'name' : 'formerly',
						message: `${other} has the same ${key.startsWith('name ') ? 'name' : 'id'}.`,
						fix: 'Give each its own.',
					},
				];
			}),
		);
	});
}
