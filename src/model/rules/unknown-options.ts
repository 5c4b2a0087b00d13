import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** References to an unknown option, or to the option itself. */
export function unknownOptions(content: Content): Problem[] {
	const known = content.options.map(({ id }) => id);
	const references = [
		...content.options.flatMap(({ id, file, data }) =>
			data.alternatives.map(({ option }, index) => ({ file, field: `alternatives.${index}.option`, option, self: id })),
		),
		...[...content.tools, ...content.channels].flatMap(({ file, data }) =>
			data.serves.map((option, index) => ({ file, field: `serves.${index}`, option, self: '' })),
		),
	];
	return references
		.filter(({ option, self }) => option === self || !known.includes(option))
		.map(({ file, field, option, self }) => ({
			file,
			field,
			message: option === self ? 'An option cannot be an alternative to itself.' : `There is no option called "${option}".`,
			fix:
				option === self ? 'Remove the entry.' : `Add content/options/${option}.mdx, or correct the spelling. ${suggestion(option, known)}`,
		}));
}
