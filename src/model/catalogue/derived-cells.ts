import type { AuthoredCell, AuthoredCells } from '../../schema/cell.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { hasNoAnswer } from '../shared/cell.ts';
import { valuesOf } from './cells.ts';
import type { Content } from './content.ts';

/** The value that follows from other cells by the criterion's rule; nothing where the rule does not decide. */
export function derivedValue({ derived }: Pick<Criterion, 'derived'>, cells: AuthoredCells): string | undefined {
	const cell = derived && cells[derived.from];
	if (derived === undefined || cell === undefined) return undefined;
	const values = valuesOf(cell);
	if (hasNoAnswer(values)) return undefined;
	return Object.entries(derived.values).find(([, leading]) => values.every((value) => leading.includes(value)))?.[0];
}

/** Cells completed with those that follow from them by the rules of the criteria; what is written goes before a rule. */
export function withDerivedCells(cells: AuthoredCells, criteria: Content['criteria']): AuthoredCells {
	const derived = criteria.flatMap(({ id, data }): [string, AuthoredCell][] => {
		const value = id in cells ? undefined : derivedValue(data, cells);
		if (value === undefined || data.derived === undefined) return [];
		return [[id, { is: value, how: 'reasoned', from: [data.derived.from], sources: [] }]];
	});
	return { ...cells, ...Object.fromEntries(derived) };
}
