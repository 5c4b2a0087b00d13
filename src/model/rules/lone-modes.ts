import type { Content, Problem } from '../catalogue/content.ts';

/** Options with a single mode, or with none under `modes`. Drafts may begin so. */
export function loneModes({ options }: Content): Problem[] {
	return options
		.filter(({ data: { modes, draft } }) => modes !== undefined && Object.keys(modes).length < 2 && !draft)
		.map(({ file }) => ({
			file,
			field: 'modes',
			message: 'This is the only mode.',
			fix: 'Move its cells to the option, or add the other mode.',
		}));
}
