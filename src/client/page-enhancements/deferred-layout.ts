/** What src/client/head-script.js puts on a page that is shown from its top. */
const ARRIVES = 'arrives';

/**
 * Lays out what lies below the window, a part a frame, once the page has loaded. Until then the styles have put it off
 * (src/styles/base.css), so that the first screen is there sooner; from then on links find their places as in any page.
 */
export function layOutTheRest(): void {
	const page = document.documentElement;
	if (!page.classList.contains(ARRIVES)) return;
	const parts = document.querySelectorAll('.sheets > *').values();
	const layOutNext = () => {
		const { value: part } = parts.next();
		if (!part || !page.classList.contains(ARRIVES)) {
			page.classList.remove(ARRIVES);
			return;
		}
		part.classList.add('is-laid-out');
		requestAnimationFrame(() => setTimeout(layOutNext));
	};
	if (document.readyState === 'complete') layOutNext();
	else addEventListener('load', layOutNext, { once: true });
}
