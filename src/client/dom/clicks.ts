/** Whether a click on a link asks the browser for something else than to follow it here: a new tab, a new window, a download. */
export function isModified({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
