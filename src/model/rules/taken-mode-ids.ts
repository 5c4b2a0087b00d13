import type { Content, Problem } from '../catalogue/content.ts';

/** Modes whose id another part of the option's page has as its anchor. */
export function modesWithIdsOf(content: Content, taken: ReadonlySet<string>, part: string): Problem[] {
	return content.options.flatMap(({ file, data }) =>
		Object.keys(data.modes ?? {})
			.filter((mode) => taken.has(mode))
			.map((mode) => ({ file, field: `modes.${mode}`, message: `"${mode}" is the id of ${part}.`, fix: 'Give the mode another id.' })),
	);
}
