import type { Content, Problem } from '../catalogue/content.ts';

/** More usual ways than this on one rung, and the word says nothing. */
const MOST_USUAL = 4;

/** Rungs on which more options are called usual than people can tell apart at a glance. */
export function tooManyUsual({ options }: Content): Problem[] {
	const usual = options.filter(({ data }) => data.prominence.is === 'usual');
	return [...Map.groupBy(usual, ({ data }) => data.rung)].flatMap(([rung, onRung]) =>
		onRung.length <= MOST_USUAL
			? []
			: onRung.slice(MOST_USUAL).map(({ file }) => ({
					file,
					field: 'prominence.is',
					message: `${onRung.length} options on the rung "${rung}" are usual: ${onRung.map(({ id }) => id).join(', ')}.`,
					fix: `At most ${MOST_USUAL} are. Write known where the proof is weakest.`,
				})),
	);
}
