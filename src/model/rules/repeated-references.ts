import type { Content, Problem } from '../catalogue/content.ts';

/** Lists that name one thing twice: alternatives, articles, users, options served, labels of facts, options that meet a symptom, sources. */
export function repeatedReferences(content: Content): Problem[] {
	return [
		...content.options.flatMap(({ file, data }) => [
			...repeated(file, 'seeds', data.seeds),
			...repeated(
				file,
				'alternatives',
				data.alternatives.map(({ option }) => option),
			),
			...repeated(file, 'evidence.sources', data.evidence.sources),
			...repeated(file, 'prominence.sources', data.prominence.sources),
			...repeated(
				file,
				'users',
				data.users.map(({ name }) => name),
			),
		]),
		...[...content.tools, ...content.channels].flatMap(({ file, data }) => [
			...repeated(file, 'seeds', data.seeds),
			...repeated(file, 'serves', data.serves),
			...repeated(
				file,
				'facts',
				data.facts.map(({ about }) => about),
			),
			...repeated(file, 'evidence.sources', data.evidence.sources),
		]),
		...content.symptoms.flatMap(({ file, data }) => [
			...repeated(file, 'before', data.before),
			...repeated(file, 'meets', data.meets),
			...repeated(file, 'preventedBy', data.preventedBy),
			...data.preventedBy.flatMap((key, index): Problem[] =>
				data.meets.includes(key)
					? [
							{
								file,
								field: `preventedBy.${index}`,
								message: `"${key}" is also among those that meet it.`,
								fix: 'Remove it from one of the two lists.',
							},
						]
					: [],
			),
		]),
	];
}

function repeated(file: string, field: string, names: readonly string[]): Problem[] {
	return names.flatMap((name, index) =>
		names.indexOf(name) < index
			? [
					{
						file,
						field: `${field}.${index}`,
						message: `"${name}" is in this list a second time.`,
						fix: 'Name each once, and join the texts about it.',
					},
				]
			: [],
	);
}
