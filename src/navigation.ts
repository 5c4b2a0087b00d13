import type { PageLink } from './model/page-register/page.ts';
import { SECTIONS } from './model/page-register/sections.ts';
import { sectionUrl, type Section } from './model/shared/addresses.ts';

const MAIN: readonly Section[] = ['gradient', 'options', 'compare', 'choose', 'guides'];
const FURTHER: readonly Section[] = ['symptoms', 'tools', 'channels', 'stack', 'lab', 'articles', 'sources', 'data', 'about'];

/** The links in the bar at the top of every page. */
export const MAIN_LINKS: readonly PageLink[] = MAIN.map(linkTo);

/** The other sections, in a menu of the same bar. */
export const FURTHER_LINKS: readonly PageLink[] = FURTHER.map(linkTo);

/** All sections, in the footer. */
export const FOOTER_LINKS: readonly PageLink[] = [...MAIN_LINKS, ...FURTHER_LINKS];

function linkTo(section: Section): PageLink {
	return { name: SECTIONS[section].name, url: sectionUrl(section) };
}
