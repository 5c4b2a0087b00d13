import { valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** Cells that combine another value with one that excludes all others, such as "nothing". */
export function exclusiveValues(content: Content): Problem[] {
	const criteria = new Map(content.criteria.map(({ id, data }) => [id, data]));
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const asked = criteria.get(criterion);
		const words = asked?.values ?? criteria.get(asked?.valuesOf ?? '')?.values ?? {};
		const values = valuesOf(cell);
		const alone = values.find((value) => words[value]?.alone);
		if (alone === undefined || values.length === 1) return [];
		const others = values.filter((value) => value !== alone).join(', ');
		return [{ file, field, message: `"${alone}" excludes every other value.`, fix: `Write ${alone} alone, or only ${others}.` }];
	});
}
