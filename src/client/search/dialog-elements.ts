import { made } from '../made.ts';

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
	const input = made('input', {
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: false,
		enterKeyHint: 'go',
		placeholder: 'An option, a command, a question',
		ariaLabel: 'Search for',
	});
	const dialog = made('dialog', { className: 'search-dialog', ariaLabel: 'Search the guide' });
	const close = made('button', { type: 'button', textContent: 'Close' });
	const bar = made('div', { className: 'search-bar', role: 'search' });
	const results = made('div', { className: 'search-results' });
	const status = made('p', { className: 'search-status', role: 'status', textContent: 'Loading the names…' });
	bar.append(input, close);
	dialog.append(bar, results, status);
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog || target === close) dialog.close();
	});
	return { dialog, input, results, status };
}
