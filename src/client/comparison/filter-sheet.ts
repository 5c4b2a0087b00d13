/** Windows in which the filters fit beside a table. */
const WIDE = '(min-width: 56rem)';

/**
 * Shows the filters where they have room: beside the tables, or on a phone in a dialog over them.
 * @param button shows and hides them
 * @param filters are in the panel beside the tables, and return to it when the dialog closes
 */
export function showInSheet(dialog: HTMLDialogElement, button: HTMLElement, filters: HTMLFormElement): void {
	const home = filters.parentElement;
	button.ariaExpanded = 'false';
	button.addEventListener('click', () => {
		if (matchMedia(WIDE).matches) {
			button.ariaExpanded = String(home?.toggleAttribute('data-open') ?? false);
			return;
		}
		dialog.querySelector('[data-sheet-body]')?.append(filters);
		dialog.showModal();
	});
	dialog.addEventListener('close', () => {
		home?.append(filters);
	});
}
