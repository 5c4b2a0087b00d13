import styles from './search-dialog.css?inline';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/create-element.ts';

/** The elements of the search dialog. */
export interface DialogElements {
	readonly dialog: HTMLDialogElement;
	readonly input: HTMLInputElement;
	/** Where hits go. */
	readonly results: HTMLElement;
	/** The status line, which screen readers announce. */
	readonly status: HTMLElement;
}

/** Makes the search dialog. It is made here rather than in each page, which does not need it before somebody searches. */
export function dialogElements(): DialogElements {
	adoptStyles(styles);
	const input = createElement('input', {
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'go',
		placeholder: 'An option, a command, a question',
		'aria-label': 'Search for',
	});
	const close = createElement('button', { type: 'button' }, 'Close');
	const bar = createElement('div', { class: 'search-bar', role: 'search' }, input, close);
	const results = createElement('div', { class: 'search-results' });
	const status = createElement('p', { class: 'search-status', role: 'status' }, 'Loading the names…');
	const dialog = createElement('dialog', { class: 'search-dialog', 'aria-label': 'Search the guide' }, bar, results, status);
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog || target === close) dialog.close();
	});
	return { dialog, input, results, status };
}
