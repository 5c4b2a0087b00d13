import type { Content, Problem } from '../catalogue/content.ts';
import { eachText } from '../catalogue/each-text.ts';

/** The day on which the first web site went public: no page can have been read before. */
const FIRST_PAGE = '1991-08-06';

/**
 * Impossible days: after today, or before there was a page to read.
 * @param today the day of the check, as YYYY-MM-DD
 */
export function impossibleDates(content: Content, today: string): Problem[] {
	return [
		...eachText(content)
			.filter(({ field, text }) => /(?:^|\.)(?:checked|read|date|day)$/.test(field) && /^\d{4}/.test(text))
			.flatMap(({ file, field, text }): Problem[] => {
				// "2026-11" is not after "2026-11-29".
				if (text.slice(0, today.length) > today.slice(0, text.length))
					return [{ file, field, message: `${text} is in the future.`, fix: 'Write a day in the past.' }];
				if (text < FIRST_PAGE && !field.endsWith('date'))
					return [{ file, field, message: `${text} is before the web, which began in 1991.`, fix: 'Write the day on which you looked.' }];
				return [];
			}),
		...yearsToCome(content, today),
	];
}

function yearsToCome({ criteria, options, tools, channels }: Content, today: string): Problem[] {
	const years = criteria.filter(({ data }) => data.kind === 'year').map(({ id }) => id);
	return [...options, ...tools, ...channels].flatMap(({ file, data }) =>
		years.flatMap((criterion) => {
			const cell = data.cells[criterion];
			const year = typeof cell === 'object' && !Array.isArray(cell) ? cell.is : cell;
			return typeof year === 'number' && year > Number(today.slice(0, 4))
				? [{ file, field: `cells.${criterion}`, message: `${year} is in the future.`, fix: 'Write a year that has begun.' }]
				: [];
		}),
	);
}
