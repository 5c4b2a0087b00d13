import { compareUrl } from '../shared/addresses.ts';
import type { Content } from '../catalogue/content.ts';

/** A common question, as an address of the comparison. */
export interface PresetView {
	readonly name: string;
	/** Other words people search for it by. */
	readonly aliases: readonly string[];
	/** The query without its question mark, as `addressFromState` writes it. */
	readonly query: string;
	readonly url: string;
}

/** Ways into the comparison, in their order. */
export function presetViews({ presets }: Pick<Content, 'presets'>): PresetView[] {
	return presets
		.toSorted((a, b) => a.data.order - b.data.order)
		.map(({ data: { name, aliases, query } }) => ({ name, aliases, query, url: compareUrl(query) }));
}
