import type { PageLink } from './model/page-register/page.ts';
import { SECTIONS } from './model/page-register/sections.ts';
import { sectionUrl, type Section } from './model/shared/addresses.ts';

const MAIN: readonly Section[] = ['gradient', 'options', 'compare', 'choose', 'about'];
const FURTHER: readonly Section[] = ['guides', 'stack', 'tools', 'channels', 'lab', 'articles', 'sources', 'data'];

/** The links in the bar at the top of every page. */
export const MAIN_LINKS: readonly PageLink[] = MAIN.map(linkTo);

/** All sections, in the footer. */
export const FOOTER_LINKS: readonly PageLink[] = [...MAIN, ...FURTHER].map(linkTo);

function linkTo(section: Section): PageLink {
	return { name: SECTIONS[section].name, url: sectionUrl(section) };
}
