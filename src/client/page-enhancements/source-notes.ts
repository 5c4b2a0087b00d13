import styles from './source-note.css?inline';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/create-element.ts';

/**
 * Opens the number of a source in place, as a note with its entry from the page's list. The styles position the note. Without this script,
 * or with a modifier key, a number leads to the list.
 */
export function openSourcesInPlace(): void {
	if (!('popover' in HTMLElement.prototype)) return;
	const numbers = document.querySelectorAll<HTMLAnchorElement>('.refs a');
	const note = createElement('div', { class: 'source-note', popover: 'auto', role: 'dialog', tabindex: '-1' });
	const toList = createElement('a', {}, 'All sources');
	const close = createElement('button', { type: 'button' }, 'Close');
	adoptStyles(styles);
	let open: HTMLAnchorElement | undefined;
	let closing: HTMLAnchorElement | undefined;

	for (const number of numbers) {
		number.ariaHasPopup = 'dialog';
		number.setAttribute('aria-expanded', 'false');
		// Pressing outside the note closes it, even on its own number: the click that follows must not open it again.
		number.onpointerdown = () => {
			closing = open;
		};
		number.onclick = (event) => {
			const entry = document.querySelector(number.hash);
			if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			note.hidePopover();
			const again = closing === number;
			closing = undefined;
			if (again) return;
			toList.href = number.hash;
			note.ariaLabel = number.ariaLabel;
			note.replaceChildren(...entry.cloneNode(true).childNodes, toList, ' ', close);
			number.parentElement?.after(note); // The note is then read, and reached with Tab, right after its number.
			number.focus(); // Closing gives the focus back to the element that had it before; not every browser focuses a clicked link.
			open = number;
			note.showPopover();
			note.focus();
		};
	}
	note.addEventListener('beforetoggle', ({ newState }) => {
		open?.setAttribute('aria-expanded', String(newState === 'open'));
		if (newState === 'closed') open = undefined;
	});
	note.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget && !note.contains(relatedTarget as Node)) note.hidePopover();
	});
	note.onclick = ({ target }) => {
		if ((target as Element).closest('a, button')) note.hidePopover();
	};
}
