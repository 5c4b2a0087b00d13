import type { AuthoredCells } from '../../schema/cell.ts';
import { rowsOfCells } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';
import { suggestion } from './suggestion.ts';

/** Reasoned cells that follow from an unknown criterion, from themselves, or from each other in a circle. */
export function cellsFromCells(content: Content): Problem[] {
	const known = content.criteria.map(({ id }) => id);
	const single = eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const from = typeof cell === 'object' && !Array.isArray(cell) ? (cell.from ?? []) : [];
		return from
			.filter((other) => other === criterion || !known.includes(other))
			.map((other) => ({
				file,
				field: `${field}.from`,
				message: other === criterion ? 'A cell cannot follow from itself.' : `There is no criterion called "${other}".`,
				fix: other === criterion ? 'Name the cells that it follows from.' : suggestion(other, known),
			}));
	});
	return [...single, ...circles(content)];
}

function circles(content: Content): Problem[] {
	const rows = [
		...content.options.flatMap((option) => rowsOfCells(option).map(({ cells }) => ({ file: option.file, cells }))),
		...[...content.tools, ...content.channels].map(({ file, data }) => ({ file, cells: data.cells })),
	];
	// The modes of an option share most cells, and with them their circles.
	const told = new Set<string>();
	return rows.flatMap(({ file, cells }) =>
		circlesIn(cells)
			.filter((circle) => {
				const key = `${file} ${circle.join(' ')}`;
				return !told.has(key) && told.add(key);
			})
			.map((circle) => ({
				file,
				field: 'cells',
				message: `The cells ${circle.join(', ')} follow from each other in a circle.`,
				fix: 'Give one of them a source, or test it.',
			})),
	);
}

/** Criteria whose cells follow from each other, circle by circle, without cells that only follow from themselves. */
function circlesIn(cells: AuthoredCells): string[][] {
	const froms = new Map(
		Object.entries(cells).flatMap(([criterion, cell]) =>
			typeof cell === 'object' && !Array.isArray(cell) && cell.from ? [[criterion, cell.from] as const] : [],
		),
	);
	const reached = (start: string): Set<string> => {
		const seen = new Set<string>();
		const waiting = [...(froms.get(start) ?? [])];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			waiting.push(...(froms.get(next) ?? []));
		}
		return seen;
	};
	const found: string[][] = [];
	for (const criterion of froms.keys()) {
		const circle = [...froms.keys()].filter((other) => reached(criterion).has(other) && reached(other).has(criterion));
		if (circle.length > 1 && !found.some((other) => other.includes(criterion))) found.push(circle);
	}
	return found;
}
