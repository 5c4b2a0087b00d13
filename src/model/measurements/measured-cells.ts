import type { Entry, Content } from '../catalogue/content.ts';
import type { OptionRecipe } from '../catalogue/catalogue.ts';
import { NOT_APPLICABLE, UNKNOWN, type Cell } from '../shared/cell.ts';
import { figureOf } from './figures.ts';
import type { Criterion, Figure } from '../../schema/criterion.ts';
import type { Measurement } from '../../schema/measurement.ts';

/**
 * The answers of one row to the criteria that the lab answers.
 * @param run the row's recipe with its measurement, where there is one
 * @param checked the day of the cells that say that nothing was measured
 */
export function measuredCells(criteria: Content['criteria'], run: OptionRecipe | undefined, checked: string): Record<string, Cell> {
	return Object.fromEntries(
		criteria.flatMap(({ id, data: { figure } }: Entry<Criterion>) =>
			figure === undefined ? [] : [[id, run?.measurement ? cellOf(figure, run.measurement) : notMeasured(run, checked)] as const],
		),
	);
}

function notMeasured(run: OptionRecipe | undefined, checked: string): Cell {
	const note =
		run === undefined ? 'There is no recipe for it.' : run.recipe.reason === undefined ? undefined : `Not run: ${run.recipe.reason}.`;
	return { is: [UNKNOWN], text: 'Not measured', ...(note === undefined ? {} : { note }), sources: [], checked, how: null };
}

function cellOf(figure: Figure, measurement: Measurement): Cell {
	const measured = figureOf(figure, measurement);
	if (!measured) return notApplicable(figure, measurement);
	const { note } = measured;
	return {
		is: [measured.value ?? UNKNOWN],
		text: measured.words,
		...(note === undefined ? {} : { note }),
		sources: [],
		checked: measurement.ran,
		how: 'tested',
		on: measurement.machine.system,
	};
}

/** The cell of a figure that a run did not give: nothing was built, removed or scanned, or the program did not start. */
function notApplicable(figure: Figure, { ran, reference }: Measurement): Cell {
	const rest = { sources: [], checked: ran, how: null };
	if (figure === 'build' || figure === 'identical')
		return { is: [NOT_APPLICABLE], text: 'Nothing is built', note: 'What is written is what is handed over.', ...rest };
	const note = reference ? undefined : 'It did not start where everything is there.';
	return { is: [UNKNOWN], text: 'Not measured', ...(note === undefined ? {} : { note }), ...rest };
}
