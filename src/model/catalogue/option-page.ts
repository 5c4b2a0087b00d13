import type { Catalogue, CriterionColumn, OptionView, RungView } from './catalogue.ts';
import { citationList } from './citation-list.ts';
import { answersOf, type AnsweredCriterion } from './option-cells.ts';
import type { Source } from './source-index.ts';
import { mostCommonDate } from './most-common-date.ts';
import type { MatrixId } from '../../schema/matrices.ts';

/** The questions a reader wants answered before anything else. */
const AT_A_GLANCE = ['target-needs', 'install-method', 'admin-rights', 'start', 'updates', 'runs-on', 'release', 'license'];

/** Everything an option's page shows beyond its prose. */
export interface OptionPage {
	rung: RungView;
	glance: AnsweredCriterion[];
	/** The rows of each matrix. */
	answers: Record<MatrixId, AnsweredCriterion[]>;
	/** Ids of the page's sources in the order of their numbers, and the sources themselves. */
	citations: string[];
	sources: Source[];
	/** The day on which most of its cells were checked. */
	mostCommonDate: string;
	alternatives: { option: OptionView; difference: string }[];
	previous: OptionView | undefined;
	next: OptionView | undefined;
}

/** What the page of one option shows. */
export function optionPage(catalogue: Catalogue, option: OptionView): OptionPage {
	const { criteria, options, rungs, sources } = catalogue;
	const citations = citationList(option, criteria);
	const rung = rungs.find(({ id }) => id === option.data.rung);
	if (!rung) throw new Error(`${option.id} stands on a rung that is not there: "${option.data.rung}".`);
	const ofMatrix = (matrix: MatrixId) => answersOf(option, ofMatrixIn(criteria, matrix));
	const place = options.indexOf(option);
	return {
		rung,
		glance: answersOf(
			option,
			AT_A_GLANCE.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? []),
		),
		answers: { ships: ofMatrix('ships'), run: ofMatrix('run'), build: ofMatrix('build'), project: ofMatrix('project') },
		citations,
		sources: citations.flatMap((id) => sources.get(id) ?? []),
		mostCommonDate: mostCommonDate(option.rows.flatMap(({ cells }) => Object.values(cells).map(({ checked }) => checked))),
		alternatives: option.data.alternatives.flatMap(({ option: id, difference }) => {
			const other = options.find((candidate) => candidate.id === id);
			return other ? [{ option: other, difference }] : [];
		}),
		previous: options[place - 1],
		next: options[place + 1],
	};
}

/** The criteria of one matrix, in order. */
export function ofMatrixIn(criteria: readonly CriterionColumn[], matrix: MatrixId): CriterionColumn[] {
	return criteria.filter((criterion) => criterion.matrix === matrix);
}
