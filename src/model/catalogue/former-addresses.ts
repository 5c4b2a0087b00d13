import type { Catalogue } from './catalogue.ts';

/** A former address of a page, and its current one. */
export interface FormerAddress {
	kind: 'options' | 'tools' | 'channels';
	id: string;
	url: string;
}

/** The former addresses of all options, tools and channels. */
export function formerAddresses({ options, tools, channels }: Pick<Catalogue, 'options' | 'tools' | 'channels'>): FormerAddress[] {
	const of = (kind: FormerAddress['kind'], pages: readonly { url: string; data: { formerly: readonly string[] } }[]) =>
		pages.flatMap(({ url, data }) => data.formerly.map((id) => ({ kind, id, url })));
	return [...of('options', options), ...of('tools', tools), ...of('channels', channels)];
}
