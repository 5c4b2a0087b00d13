import { LONGEST } from '../../schema/primitives.ts';

/** The site's name, as titles and the wordmark show it. */
export const SITE_NAME = 'The Packaging Gradient';

/** The title for the browser's tab: the page's, with the site's where both fit. */
export function tabTitle(title: string): string {
	if (title === SITE_NAME) return title;
	const whole = `${title} · ${SITE_NAME}`;
	return whole.length <= LONGEST.title ? whole : title;
}

/** A description with as many of the other sentences as fit. */
export function descriptionFrom(first: string, ...others: readonly string[]): string {
	return others.reduce((text, sentence) => {
		const longer = `${text} ${sentence}`;
		return longer.length <= LONGEST.description ? longer : text;
	}, first);
}

/** The first wording that fits a description; if none does, the last. Put the fullest first. */
export function fittingDescription(...wordings: readonly string[]): string {
	return wordings.find(({ length }) => length <= LONGEST.description) ?? wordings.at(-1) ?? '';
}
