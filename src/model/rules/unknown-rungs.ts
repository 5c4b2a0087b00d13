import type { Content, Problem } from '../catalogue/content.ts';
import { rungsOf } from '../catalogue/rungs-of.ts';
import { suggestion } from './suggestion.ts';

/** Options and modes on an unknown rung, and modes that name the rung of their option. */
export function unknownRungs(content: Content): Problem[] {
	const known = content.rungs.map(({ id }) => id);
	return content.options.flatMap(({ file, data }) => [
		...rungsOf(data)
			.filter(({ rung }) => !known.includes(rung))
			.map(({ field, rung }) => ({ file, field, message: `There is no rung called "${rung}".`, fix: suggestion(rung, known) })),
		...Object.entries(data.modes ?? {})
			.filter(([, mode]) => mode.rung === data.rung)
			.map(([mode]) => ({
				file,
				field: `modes.${mode}.rung`,
				message: 'The mode repeats the rung of its option.',
				fix: 'Remove it here; a mode has a rung only if it stands on another one.',
			})),
	]);
}
