/**
 * On a phone, shows the filters in a dialog over the tables.
 * @param button opens the dialog
 * @param filters return to their place when it closes
 */
export function showInSheet(dialog: HTMLDialogElement, button: HTMLElement, filters: HTMLFormElement): void {
	const home = filters.parentElement;
	button.addEventListener('click', () => {
		dialog.querySelector('[data-sheet-body]')?.append(filters);
		dialog.showModal();
	});
	dialog.addEventListener('close', () => {
		home?.append(filters);
	});
}
