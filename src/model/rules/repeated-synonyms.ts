import type { Content, Problem } from '../catalogue/content.ts';
import { rootOf, wordsOf } from '../shared/search/words.ts';

/** Words that two lists of synonyms have: which of the lists stands for them would depend on their order. */
export function repeatedSynonyms({ synonyms }: Content): Problem[] {
	const lists = new Map<string, string>();
	const leads = new Map<string, string>();
	return synonyms.flatMap(({ file, data }) => [
		...data.same.flatMap((list, index) =>
			list.flatMap((word, place) => repeated(lists, word, { file, field: `same.${String(index)}.${String(place)}` })),
		),
		...data.leads.flatMap(({ from }, index) =>
			from.flatMap((word, place) => repeated(leads, word, { file, field: `leads.${String(index)}.from.${String(place)}` })),
		),
	]);
}

function repeated(seen: Map<string, string>, word: string, { file, field }: { file: string; field: string }): Problem[] {
	const key = wordsOf(word).map(rootOf).join(' ');
	const place = `${field} of ${file}`;
	const other = seen.get(key);
	seen.set(key, place);
	if (other === undefined) return [];
	return [
		{ file, field, message: `"${word}" is in ${other} already, perhaps in another form.`, fix: 'Remove it, or make one list of both.' },
	];
}
