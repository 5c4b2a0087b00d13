import { sectionUrl } from './model/shared/addresses.ts';

/** A link of the site's own navigation. */
export interface NavigationLink {
	name: string;
	url: string;
}

/** The site's name, as titles and the wordmark show it. */
export const SITE_NAME = 'The Packaging Gradient';

/** The ways in, in the bar at the top of every page. */
export const MAIN_LINKS: readonly NavigationLink[] = [
	{ name: 'Gradient', url: sectionUrl('gradient') },
	{ name: 'Options', url: sectionUrl('options') },
	{ name: 'Compare', url: sectionUrl('compare') },
	{ name: 'Choose', url: sectionUrl('choose') },
	{ name: 'About', url: sectionUrl('about') },
];

/** Everything else, in the footer. */
export const FOOTER_LINKS: readonly NavigationLink[] = [
	...MAIN_LINKS,
	{ name: 'Guides', url: sectionUrl('guides') },
	{ name: 'Stacks', url: sectionUrl('stack') },
	{ name: 'Tools', url: sectionUrl('tools') },
	{ name: 'Channels', url: sectionUrl('channels') },
	{ name: 'The five articles', url: sectionUrl('articles') },
	{ name: 'Sources', url: sectionUrl('sources') },
	{ name: 'Data', url: sectionUrl('data') },
];
