import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SitePage } from '../page-register/page.ts';
import { rowValues } from '../shared/comparison/row-values.ts';
import { isPast, PROMINENCE } from '../shared/prominence.ts';

/** How much the other names of a page count in the full text. */
const WEIGHT_OF_NAMES = 5;
/** How much its paragraphs count: of two pages that say the same, the usual one is better than the rare one, and any than one of the past. */
const WEIGHTS: Readonly<Record<string, number>> = { usual: 1.5, known: 1, rare: 0.7 };
const WEIGHT_OF_PAST = 0.5;
/**
 * The ids of elements other than headings. Pagefind stores the text of every element with an id a second time, and its script uses none
 * but headings: without them, the longest pages weigh a sixth less on their way to a reader.
 */
const IDS_BESIDE_HEADINGS = /(<(?!h[1-6]\b)[a-z][^<>]*?) id="[^"]*"/g;

/**
 * A page as the full text indexes it: with its other names, which its readers do not need, with the weight of its text, and without the ids
 * to which no result leads.
 * @param html the page as built
 * @param page its entry in the register
 */
export function indexedPage(html: string, page: SitePage, { options }: Pick<Catalogue, 'options'>): string {
	const option = options.find(({ url }) => url === page.url);
	const weighed = html
		.replaceAll(IDS_BESIDE_HEADINGS, '$1')
		.replace(' data-pagefind-body', ` data-pagefind-body data-pagefind-weight="${String(weightOf(page, option?.rows[0]))}"`);
	if (page.aliases.length === 0) return weighed;
	const names = `<p data-pagefind-weight="${String(WEIGHT_OF_NAMES)}">Also: ${escaped(page.aliases.join(', '))}.</p>`;
	return weighed.replace('</h1>', () => `</h1>${names}`);
}

function weightOf({ kind }: SitePage, row: Parameters<typeof rowValues>[0] | undefined): number {
	if (!row) return kind === 'article' ? WEIGHT_OF_PAST : 1;
	const values = rowValues(row);
	return isPast({ values }) ? WEIGHT_OF_PAST : (WEIGHTS[values[PROMINENCE]?.[0] ?? ''] ?? 1);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
