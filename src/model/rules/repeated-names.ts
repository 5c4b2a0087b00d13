import type { Content, Problem } from '../catalogue/content.ts';

/** Two pages, criteria or modes with one name or address, former ids included: readers and links could not tell them apart. */
export function repeatedNames(content: Content): Problem[] {
	const pages = (['options', 'tools', 'channels', 'matrices', 'criteria', 'symptoms', 'cases', 'stacks', 'presets'] as const).flatMap(
		(kind) => {
			const seen = new Map<string, string>();
			return content[kind].flatMap(({ id, file, data }) =>
				[id, ...('formerly' in data ? data.formerly : []), `name ${data.name.toLowerCase()}`].flatMap((key) => {
					const other = seen.get(key);
					seen.set(key, file);
					if (other === undefined) return [];
					if (other === file)
						return [{ file, field: 'formerly', message: `"${key}" is this page's id already, or is listed twice.`, fix: 'Remove it.' }];
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
		},
	);
	const modes = content.options.flatMap(({ file, data }) => {
		const seen = new Set<string>();
		return Object.entries(data.modes ?? {}).flatMap(([mode, { name }]) => {
			const key = name.toLowerCase();
			if (!seen.has(key)) {
				seen.add(key);
				return [];
			}
			return [{ file, field: `modes.${mode}.name`, message: 'Another mode has the same name.', fix: 'Give each its own.' }];
		});
	});
	return [...pages, ...modes];
}
