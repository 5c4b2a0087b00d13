import type { Catalogue, OptionView, RelatedEntryView } from '../catalogue/catalogue.ts';
import { comparedMatrices } from '../comparison/compared-matrices.ts';
import { facetGroups } from '../comparison/facets.ts';
import { sourcesByLetter } from '../catalogue/sources-by-letter.ts';
import {
	articleSubject,
	caseSubject,
	optionSubject,
	relatedEntrySubject,
	rungSubject,
	stackSubject,
	symptomSubject,
	valueSubject,
} from '../previews/subjects.ts';
import { homeUrl, notFoundUrl, otherTablesUrl, sectionUrl, sourceLetterUrl, valueUrl, type Section } from '../shared/addresses.ts';
import { listed } from '../shared/words.ts';
import { checkedDay, dayOfData, readDay } from './newest-day.ts';
import { PAGE_KINDS, type PageLink, type SitePage } from './page.ts';
import { descriptionFrom, fittingDescription, SITE_NAME } from './page-title.ts';
import { SECTIONS } from './sections.ts';

/** The fields of a page that differ from the defaults. */
type Described = Pick<SitePage, 'kind' | 'name' | 'url' | 'description'> & Partial<SitePage>;

/**
 * Every page, in the order of the site. Titles, previews, the sitemap, the search by names, breadcrumbs and the tests take their pages from
 * here. The build fails if it makes a page that is missing here.
 */
export function pagesOf(catalogue: Catalogue): SitePage[] {
	const { rungs, options, tools, channels, guides, symptoms, articles, sources } = catalogue;
	const day = dayOfData(catalogue);
	const [, ...otherTables] = comparedMatrices(catalogue);
	const page = (described: Described): SitePage => ({
		aliases: [],
		title: described.name,
		checked: day,
		parents: [],
		preview: () => null,
		...described,
	});
	const entry = ({ id, data, url }: OptionView | RelatedEntryView) => ({
		id,
		url,
		name: data.name,
		aliases: data.aliases,
		description: data.summary,
	});
	return withOwnTitles([
		page({
			kind: 'home',
			url: homeUrl(),
			name: SITE_NAME,
			description: 'Every way of shipping a Python application, compared on the same terms, each claim with its source.',
		}),
		...sectionIds().map((section) =>
			page({
				kind: 'section',
				section,
				url: sectionUrl(section),
				name: SECTIONS[section].name,
				title: SECTIONS[section].title,
				description: SECTIONS[section].description(catalogue),
			}),
		),
		...options.map((option) =>
			page({
				kind: 'option',
				...entry(option),
				checked: checkedDay(option),
				parents: [linkTo('options')],
				preview: () => optionSubject(catalogue, option),
			}),
		),
		...rungs.map((rung) =>
			page({
				kind: 'rung',
				url: rung.url,
				name: rung.name,
				aliases: rung.aliases,
				description: rung.summary,
				checked: readDay(rung.body, sources) || day,
				parents: [linkTo('gradient')],
				preview: () => rungSubject(rung),
			}),
		),
		...[...tools, ...channels].map((related) =>
			page({
				kind: related.kind === 'tools' ? 'tool' : 'channel',
				...entry(related),
				checked: checkedDay(related),
				parents: [linkTo(related.kind)],
				preview: () => relatedEntrySubject(catalogue, related),
			}),
		),
		...guides.map(({ url, name, aliases, summary, body }) =>
			page({
				kind: 'guide',
				url,
				name,
				aliases,
				description: summary,
				checked: readDay(body, sources) || day,
				parents: [linkTo('guides')],
				preview: () => ({ over: 'Guide' }),
			}),
		),
		...symptoms.map((symptom) =>
			page({
				kind: 'symptom',
				url: symptom.url,
				name: symptom.name,
				aliases: symptom.aliases,
				description: symptom.summary,
				checked: symptom.checked,
				parents: [linkTo('symptoms')],
				preview: () => symptomSubject(catalogue, symptom),
			}),
		),
		...articles.map((article) =>
			page({
				kind: 'article',
				url: article.url,
				name: article.title,
				title: article.short ?? article.title,
				aliases: [article.author],
				description: article.summary,
				checked: readDay(article.body, sources) || day,
				parents: [linkTo('articles')],
				preview: () => articleSubject(article),
			}),
		),
		...catalogue.cases.map((common) =>
			page({
				kind: 'case',
				url: common.url,
				name: common.name,
				aliases: common.aliases,
				description: descriptionFrom(common.situation, 'What fits, simplest first, and what rules out the others.'),
				parents: [linkTo('choose')],
				preview: () => caseSubject(catalogue, common),
			}),
		),
		...catalogue.stacks.map((common) =>
			page({
				kind: 'stack',
				url: common.url,
				name: common.name,
				aliases: common.aliases,
				description: common.why,
				parents: [linkTo('stack')],
				preview: () => stackSubject(catalogue, common),
			}),
		),
		page({
			kind: 'other tables',
			url: otherTablesUrl(),
			name: 'The other tables',
			title: 'The other tables of the comparison',
			description: fittingDescription(
				`Every option on the same terms: ${listed(otherTables.map(({ about }) => about))}.`,
				'Every option on the same terms, in all tables of the comparison but the first.',
			),
			parents: [linkTo('compare')],
		}),
		...facetGroups(catalogue).flatMap(({ facets }) =>
			facets.flatMap((facet) =>
				facet.values.map((value) =>
					page({
						kind: 'rows of a value',
						url: valueUrl(facet.id, value.id),
						name: `${facet.name}: ${value.name}`,
						description: descriptionFrom(facet.question, `${value.name}: ${String(value.count)} rows of the comparison.`),
						parents: [linkTo('compare')],
						preview: () => valueSubject(catalogue, facet, value.id),
					}),
				),
			),
		),
		...sourcesByLetter(sources).map((letter) =>
			page({
				kind: 'sources of a letter',
				url: sourceLetterUrl(letter.id),
				name: `Sources: ${letter.name}`,
				description: fittingDescription(...[3, 2, 1, 0].map((count) => backing(letter.publishers, count))),
				parents: [linkTo('sources')],
			}),
		),
		page({
			kind: 'not found',
			url: notFoundUrl(),
			name: 'Page not found',
			description: 'This address leads nowhere in the guide.',
		}),
	]);
}

/** The description of a page of sources that names some of their publishers. */
function backing(publishers: readonly { readonly name: string }[], count: number): string {
	const names = publishers.slice(0, count).map(({ name }) => name);
	const others = publishers.length > count && count > 0 ? ' and others' : '';
	return `Pages that back claims of this guide${count > 0 ? `, by ${listed(names)}${others}` : ''}.`;
}

/** Adds its kind to a title that an earlier page already has: a rung and an option are both called "Wheel". */
function withOwnTitles(pages: readonly SitePage[]): SitePage[] {
	const seen = new Set<string>();
	return pages.map((page) => {
		const title = seen.has(page.title) ? `${page.title} (${(PAGE_KINDS[page.kind] ?? page.kind).toLowerCase()})` : page.title;
		seen.add(title);
		return { ...page, title };
	});
}

/** Whether a page has an address of its own: the page for "not found" is shown at any. */
export function hasAddress({ kind }: SitePage): boolean {
	return kind !== 'not found';
}

function sectionIds(): Section[] {
	return Object.keys(SECTIONS) as Section[];
}

function linkTo(section: Section): PageLink {
	return { name: SECTIONS[section].name, url: sectionUrl(section) };
}
