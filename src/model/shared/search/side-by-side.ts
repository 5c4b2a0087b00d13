import { compareUrl } from '../addresses.ts';
import { listed } from '../words.ts';
import type { NamedPage } from './index-format.ts';
import type { NameSearch } from './name-search.ts';

/** What stands before things that somebody compares: "the difference between A and B". */
const BEFORE = /^.*?\b(?:differences? between|compar(?:e|ing|ison (?:of|between))|choos(?:e|ing) between)\s+/i;
/** What stands between them. */
const BETWEEN = /\s+(?:vs\.?|versus|or|against|instead of|better than|compared (?:to|with))\s+/i;
/** What also stands between them after the words above. */
const LISTED = /\s*,\s*(?:and\s+)?|\s+(?:and|with|to|from)\s+/i;

/** Whether somebody asks for a comparison, and of what. */
function sidesOf(typed: string): string[] {
	const rest = typed.trim().replace(BEFORE, '');
	const sides = rest.split(BETWEEN);
	return rest === typed.trim() ? sides : sides.flatMap((side) => side.split(LISTED));
}

/**
 * The comparison of the options that a query wants to see side by side, "X vs Y"; nothing if it names fewer than two.
 * @param most the most options side by side
 */
export function sideBySide(typed: string, { find, namedIn }: NameSearch, most: number): NamedPage | undefined {
	const sides = sidesOf(typed);
	if (sides.length < 2) return undefined;
	const pages = sides.flatMap((side) => {
		const hits = [...find(side).filter(({ by }) => by === 'name'), ...namedIn(side)];
		return hits.map(({ page }) => page).find(({ row }) => row !== undefined) ?? [];
	});
	const rows = [...new Map(pages.map((page) => [page.row ?? '', page.name]))].slice(0, most);
	if (rows.length < 2) return undefined;
	const query = `pick=${rows.map(([row]) => row).join(',')}`;
	return { name: `${listed(rows.map(([, name]) => name))} side by side`, url: compareUrl(query), kind: 'Comparison', aliases: [] };
}
