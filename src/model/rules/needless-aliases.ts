import type { Content, Entry, Problem } from '../catalogue/content.ts';
import { squashed } from '../shared/search/words.ts';

interface Named {
	name: string;
	aliases: string[];
}

/** The kinds of file with a name and aliases. */
const KINDS = ['options', 'tools', 'channels', 'rungs', 'guides', 'symptoms', 'cases', 'stacks', 'presets'] as const;

/**
 * Aliases that repeat the page's own names, or name another page: the search ignores capitals, spaces, hyphens and underscores, and an alias
 * belongs to the page that it names.
 */
export function needlessAliases(content: Content): Problem[] {
	const entries = KINDS.flatMap((kind): Entry<Named>[] => content[kind]);
	const names = new Map(entries.map(({ file, data }) => [squashed(data.name), file]));
	return entries.flatMap(({ file, data }) => {
		const seen = new Set([squashed(data.name)]);
		return data.aliases.flatMap((alias, index): Problem[] => {
			const word = squashed(alias);
			// Whoever types an ending without its dot finds it as well.
			const known = seen.has(word) || seen.has(`.${word}`);
			seen.add(word);
			const field = `aliases.${String(index)}`;
			if (known)
				return [
					{
						file,
						field,
						message: `"${alias}" is the name or an alias of this page already.`,
						fix: 'Remove it: the search ignores capitals, spaces, hyphens, underscores and the dot of an ending.',
					},
				];
			const other = names.get(word);
			return other === undefined || other === file
				? []
				: [{ file, field, message: `"${alias}" is the name of ${other}.`, fix: 'Remove it: an alias belongs to what it names.' }];
		});
	});
}
