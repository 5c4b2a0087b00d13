import { rowKeys } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Stacks with an unknown option or mode. */
export function unknownRows({ options, stacks }: Content): Problem[] {
	const known = options.flatMap(rowKeys);
	return stacks.flatMap(({ file, data }) =>
		data.inside
			.map((key, index) => ({ key, field: `inside.${index}` }))
			.filter(({ key }) => !known.includes(key))
			.map(({ key, field }) => {
				const modes = known.filter((other) => other.startsWith(`${key}.`));
				return modes.length > 0
					? { file, field, message: `"${key}" has modes, and a stack holds one of them.`, fix: `Write one of ${modes.join(', ')}.` }
					: { file, field, message: `There is no option or mode called "${key}".`, fix: suggestion(key, known) };
			}),
	);
}
