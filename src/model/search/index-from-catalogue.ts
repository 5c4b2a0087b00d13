import type { Catalogue, OptionView } from '../catalogue/catalogue.ts';
import { CASES } from '../chooser/cases.ts';
import { COMMON_STACKS } from '../stacks/common-stacks.ts';
import { digitsFromCells, placeFromName, type ModeEntry, type NamesFile, type PageEntry } from '../shared/search/index-format.ts';
import { squashed } from '../shared/search/name-search.ts';
import { PRESETS } from '../comparison/presets.ts';
import { lowerFirst } from '../shared/words.ts';
import { wordFromValue } from '../comparison/cell-words.ts';
import { compareUrl, homeUrl, pathOf, sectionUrl } from '../shared/addresses.ts';

/** A page that is not made of content, such as the list of sources. */
export interface FixedPage {
	name: string;
	/** Its address, which ends with a slash. */
	url: string;
}

/**
 * Everything that can be found by name, for `/search/names.json`.
 * @param pages the site's own pages
 * @param mostAliases how many other names of a page are kept, the first ones
 */
export function namesFromCatalogue(catalogue: Catalogue, pages: readonly FixedPage[], mostAliases = Infinity): NamesFile {
	const { rungs, options, tools, channels, guides, articles, criteria } = catalogue;
	const status = criteria.find(({ id }) => id === 'status');
	const statuses = (status?.values ?? []).map(({ id }) => id);
	const entry = (id: string, name: string, aliases: readonly string[] = []): Beginning => {
		const place = id === placeFromName(name) ? '' : id;
		// An alias that a search could not tell from the name is left out.
		const further = aliases.filter((alias) => squashed(alias) !== squashed(name)).slice(0, mostAliases);
		if (further.length > 0) return [name, place, further];
		return place === '' ? [name] : [name, place];
	};
	const optionEntry = ({ id, data, rows }: OptionView): PageEntry => {
		const [name, place = '', aliases = []] = entry(id, data.name, data.aliases);
		const modes = rows.map(({ mode, modeName, cells }): ModeEntry => [mode ?? '', lowerFirst(modeName ?? ''), digitsFromCells(cells)]);
		return [
			name,
			place,
			aliases,
			rungs.findIndex((rung) => rung.id === data.rung),
			statuses.indexOf(rows[0].cells['status']?.is[0] ?? ''),
			digitsFromCells(rows[0].cells),
			...(data.modes ? ([modes] as const) : ([] as const)),
		];
	};
	return {
		rungs: rungs.map(({ name }) => name),
		statuses: status ? statuses.map((value) => wordFromValue(status, value)) : [],
		groups: [
			{ kind: 'Option', at: sectionUrl('options'), pages: options.map(optionEntry) },
			{ kind: 'Rung', at: sectionUrl('gradient'), pages: rungs.map(({ id, name, aliases }) => entry(id, name, aliases)) },
			{ kind: 'Tool', at: sectionUrl('tools'), pages: tools.map(({ id, data }) => entry(id, data.name, data.aliases)) },
			{ kind: 'Channel', at: sectionUrl('channels'), pages: channels.map(({ id, data }) => entry(id, data.name, data.aliases)) },
			{ kind: 'Guide', at: sectionUrl('guides'), pages: guides.map(({ id, name, aliases }) => entry(id, name, aliases)) },
			{ kind: 'Common case', at: sectionUrl('choose'), pages: CASES.map(({ id, name, aliases }) => entry(id, name, aliases)) },
			{ kind: 'Comparison', at: `${compareUrl()}?`, pages: PRESETS.map(({ query, name, aliases }) => entry(query, name, aliases)) },
			{ kind: 'Stack', at: sectionUrl('stack'), pages: COMMON_STACKS.map(({ id, name }) => entry(id, name)) },
			{ kind: 'Article', at: sectionUrl('articles'), pages: articles.map(({ id, title, author }) => entry(id, title, [author])) },
			{ kind: 'Page', at: homeUrl(), pages: pages.map(({ name, url }) => entry(pathOf(url).slice(1, -1), name)) },
		],
	};
}

/**
 * The same, with as many other names as fit.
 * @param fits whether a file is small enough to be sent; asked seldom, since packing a large guide's names takes its time
 * @returns the fullest file that fits; the one without other names if none does
 */
export function namesThatFit(catalogue: Catalogue, pages: readonly FixedPage[], fits: (file: NamesFile) => boolean): NamesFile {
	const full = namesFromCatalogue(catalogue, pages);
	if (fits(full)) return full;
	let fitting = namesFromCatalogue(catalogue, pages, 0);
	if (!fits(fitting)) return fitting;
	// More names never make a smaller file, so halving finds the last that fits.
	for (let [most, tooMany] = [0, mostAliasesIn(full)]; tooMany - most > 1;) {
		const middle = Math.floor((most + tooMany) / 2);
		const file = namesFromCatalogue(catalogue, pages, middle);
		if (fits(file)) [fitting, most] = [file, middle];
		else tooMany = middle;
	}
	return fitting;
}

function mostAliasesIn({ groups }: NamesFile): number {
	return Math.max(0, ...groups.flatMap((group) => group.pages.map(([, , aliases = []]) => aliases.length)));
}

/** The parts of an entry that pages of every kind have. */
type Beginning = [name: string, place?: string, aliases?: string[]];
