import styles from './copy-buttons.css?inline';
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/create-element.ts';

/** How long a copy button shows its answer, in milliseconds. */
const ANSWER_STANDS = 2500;

/** Gives every block of code a button that copies exactly its text and confirms it. */
export function addCopyButtons(): void {
	const blocks = document.querySelectorAll('.code-block');
	if (blocks.length > 0) adoptStyles(styles);
	for (const block of blocks) {
		const button = createElement('button', { type: 'button' }, 'Copy');
		// It takes no room while it is empty. With text it is read out and covers the button.
		const answer = createElement('output', { 'aria-label': 'Copying' });
		button.onclick = async () => {
			const code = block.firstElementChild;
			if (!code) return;
			try {
				await navigator.clipboard.writeText(code.textContent);
				answer.textContent = 'Copied';
			} catch {
				// Without permission, or without HTTPS, the reader has to copy the selected text.
				getSelection()?.selectAllChildren(code);
				answer.textContent = 'Selected. Press Ctrl+C';
			}
			setTimeout(() => (answer.textContent = ''), ANSWER_STANDS);
		};
		block.append(button, answer);
	}
}
