import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Options on an unknown rung. */
export function unknownRungs(content: Content): Problem[] {
	const known = content.rungs.map(({ id }) => id);
	return content.options
		.filter(({ data }) => !known.includes(data.rung))
		.map(({ file, data }) => ({
			file,
			field: 'rung',
			message: `There is no rung called "${data.rung}".`,
			fix: suggestion(data.rung, known),
		}));
}
