import type { Catalogue, MatrixView, OptionView, RungView } from './catalogue.ts';
import { isLayer } from '../shared/layers.ts';
import { citationList } from './citation-list.ts';
import { answersOf, type AnsweredCriterion } from './option-cells.ts';
import type { Source } from './source-index.ts';
import { mostCommonDate } from './most-common-date.ts';
import { comparedMatrices } from '../comparison/compared-matrices.ts';

/** Everything an option's page shows beyond its prose. */
export interface OptionPage {
	rung: RungView;
	/** The names of its modes by rung, along the gradient; empty if all are on one. */
	modesByRung: { rung: RungView; modes: string[] }[];
	/** The questions a reader wants answered before anything else. */
	glance: AnsweredCriterion[];
	/** The answers about its layers, which the page shows first. */
	layers: AnsweredCriterion[];
	/** The lab's figures. */
	figures: AnsweredCriterion[];
	/** All other answers, by matrix. */
	facts: { matrix: MatrixView; caption: string; rows: AnsweredCriterion[] }[];
	/** The ids of the page's sources in the order of their numbers, and the sources themselves. */
	citations: string[];
	sources: Source[];
	/** The day on which most of its cells were checked. */
	mostCommonDate: string;
	/** The alternatives; `option` is missing if its page is withheld. */
	alternatives: { name: string; option: OptionView | undefined; difference: string }[];
	/** The most usual option one rung simpler and one heavier, of those rungs that have any. */
	previous: OptionView | undefined;
	next: OptionView | undefined;
}

/** The content of an option's page. */
export function optionPage(catalogue: Catalogue, option: OptionView): OptionPage {
	const { criteria, options, rungs, sources, withheld } = catalogue;
	const citations = citationList(option, criteria);
	const rung = rungs.find(({ id }) => id === option.data.rung);
	if (!rung) throw new Error(`${option.id} is on an unknown rung: "${option.data.rung}".`);
	return {
		rung,
		modesByRung: modesByRung(option, rungs),
		glance: answersOf(
			option,
			criteria.filter(({ glance }) => glance !== undefined).toSorted((one, other) => (one.glance ?? 0) - (other.glance ?? 0)),
		),
		layers: answersOf(
			option,
			criteria.filter(({ id }) => isLayer(id)),
		),
		figures: answersOf(
			option,
			criteria.filter(({ kind }) => kind === 'figure'),
		),
		facts: comparedMatrices(catalogue)
			.filter(({ shows, criteria: [first] }) => shows === 'words' && first?.kind !== 'figure')
			.map((matrix) => ({ matrix, caption: captionOf(matrix, option.data.name), rows: answersOf(option, matrix.criteria) })),
		citations,
		sources: citations.flatMap((id) => sources.get(id) ?? []),
		mostCommonDate: mostCommonDate(option.rows.flatMap(({ cells }) => Object.values(cells).map(({ checked }) => checked))),
		alternatives: option.data.alternatives.flatMap(({ option: id, difference }) => {
			const other = options.find((candidate) => candidate.id === id);
			const name = other?.data.name ?? withheld.find((page) => page.kind === 'options' && page.id === id)?.name;
			return name === undefined ? [] : [{ name, option: other, difference }];
		}),
		...neighbours(rungs, rung),
	};
}

function modesByRung({ rows }: OptionView, rungs: readonly RungView[]): OptionPage['modesByRung'] {
	const groups = rungs
		.map((rung) => ({ rung, modes: rows.filter((row) => row.rung === rung.id).map(({ name, modeName }) => modeName ?? name) }))
		.filter(({ modes }) => modes.length > 0);
	return groups.length > 1 ? groups : [];
}

/** Where a reader goes from one rung. Beside the gradient nothing is simpler or heavier. */
function neighbours(rungs: readonly RungView[], { id, place }: RungView): Pick<OptionPage, 'previous' | 'next'> {
	const along = place === 'gradient' ? rungs.filter((rung) => rung.place === place && (rung.options.length > 0 || rung.id === id)) : [];
	const index = along.findIndex((rung) => rung.id === id);
	return { previous: along[index - 1]?.options[0], next: index === -1 ? undefined : along[index + 1]?.options[0] };
}

/** The caption of the table with the answers of one option, tool or channel. */
export function captionOf({ caption }: MatrixView, name: string): string {
	// A function, since a name could contain special replacement patterns such as `$&`.
	return caption.replace('{name}', () => name);
}
