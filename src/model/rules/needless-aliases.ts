import type { Content, Entry, Problem } from '../catalogue/content.ts';

interface Named {
	name: string;
	aliases: string[];
}

/**
 * Aliases that repeat the page's own names, or name another page: the search ignores case, and an alias belongs to the page that it names.
 */
export function needlessAliases(content: Content): Problem[] {
	const entries = (['options', 'tools', 'channels', 'rungs', 'guides', 'symptoms'] as const).flatMap(
		(kind): Entry<Named>[] => content[kind],
	);
	const names = new Map(entries.map(({ file, data }) => [data.name.toLowerCase(), file]));
	return entries.flatMap(({ file, data }) => {
		const seen = new Set([data.name.toLowerCase()]);
		return data.aliases.flatMap((alias, index): Problem[] => {
			const word = alias.toLowerCase();
			const known = seen.has(word);
			seen.add(word);
			const field = `aliases.${index}`;
			if (known)
				return [
					{ file, field, message: `"${alias}" is the name or an alias of this page already.`, fix: 'Remove it: the search ignores case.' },
				];
			const other = names.get(word);
			return other === undefined
				? []
				: [{ file, field, message: `"${alias}" is the name of ${other}.`, fix: 'Remove it: an alias belongs to what it names.' }];
		});
	});
}
