import { rowKeys } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Stacks and symptoms with an unknown option or mode. */
export function unknownRows({ options, stacks, symptoms }: Content): Problem[] {
	const rows = options.flatMap(rowKeys);
	// What is said of an option is said of all of its modes.
	const rowsAndOptions = [...new Set([...options.map(({ id }) => id), ...rows])];
	const unknown = (file: string, field: string, key: string, known: readonly string[]): Problem[] => {
		if (known.includes(key)) return [];
		const modes = known.filter((other) => other.startsWith(`${key}.`));
		return [
			modes.length > 0
				? { file, field, message: `"${key}" has modes, and a stack holds one of them.`, fix: `Write one of ${modes.join(', ')}.` }
				: { file, field, message: `There is no option or mode called "${key}".`, fix: suggestion(key, known) },
		];
	};
	return [
		...stacks.flatMap(({ file, data }) => data.inside.flatMap((key, index) => unknown(file, `inside.${index}`, key, rows))),
		...symptoms.flatMap(({ file, data }) =>
			(['meets', 'preventedBy'] as const).flatMap((field) =>
				data[field].flatMap((key, index) => unknown(file, `${field}.${index}`, key, rowsAndOptions)),
			),
		),
	];
}
