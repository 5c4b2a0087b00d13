/** A link of the site's own navigation. */
export interface NavigationLink {
	name: string;
	url: string;
}

/** The site's name, as titles and the wordmark show it. */
export const SITE_NAME = 'The Packaging Gradient';

/** The ways in, in the bar at the top of every page. */
export const MAIN_LINKS: readonly NavigationLink[] = [
	{ name: 'Gradient', url: '/gradient/' },
	{ name: 'Options', url: '/options/' },
	{ name: 'Compare', url: '/compare/' },
	{ name: 'Choose', url: '/choose/' },
	{ name: 'About', url: '/about/' },
];

/** Everything else, in the footer. */
export const FOOTER_LINKS: readonly NavigationLink[] = [
	...MAIN_LINKS,
	{ name: 'Guides', url: '/guides/' },
	{ name: 'Stacks', url: '/stack/' },
	{ name: 'Tools', url: '/tools/' },
	{ name: 'Channels', url: '/channels/' },
	{ name: 'The five articles', url: '/articles/' },
	{ name: 'Sources', url: '/sources/' },
	{ name: 'Data', url: '/data/' },
];
