import { createElement } from '../dom/create-element.ts';

/** The search dialog, before anything has been asked for. */
export interface DialogElements {
	readonly dialog: HTMLDialogElement;
	readonly input: HTMLInputElement;
	/** Where hits go. */
	readonly results: HTMLElement;
	/** What is told, also to those who do not see the hits. */
	readonly status: HTMLElement;
}

/** Makes the search dialog. It is made here rather than in each page: nobody needs it there before they search. */
export function dialogElements(): DialogElements {
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
