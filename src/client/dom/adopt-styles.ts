/**
 * Adds styles to the page for elements that only a script makes, so that no page has them in its HTML. They apply at once, after the page's
 * own styles.
 * @param css the text of a style sheet, from an import with `?inline`
 */
export function adoptStyles(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
