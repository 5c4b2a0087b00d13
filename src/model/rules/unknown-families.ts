import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Options in a family that their rung does not have, and options in none on a rung that has some. */
export function unknownFamilies({ options, rungs }: Content): Problem[] {
	const familiesOf = new Map(rungs.map(({ id, data }) => [id, Object.keys(data.families)]));
	return options.flatMap(({ file, data: { rung, family } }): Problem[] => {
		const known = familiesOf.get(rung) ?? [];
		if (family === undefined)
			return known.length === 0
				? []
				: [
						{
							file,
							message: `The rung "${rung}" has families, and the option is in none of them.`,
							fix: `Add family: ${known.join(' | ')}.`,
						},
					];
		if (known.includes(family)) return [];
		return [{ file, field: 'family', message: `The rung "${rung}" has no family called "${family}".`, fix: suggestion(family, known) }];
	});
}
