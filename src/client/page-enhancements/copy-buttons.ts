import { createElement } from '../dom/create-element.ts';

/** How long the answer of a copy button stands, in milliseconds. */
const ANSWER_STANDS = 2500;

/** Gives every block of code a button that copies exactly its text, and says so. */
export function addCopyButtons(): void {
	for (const block of document.querySelectorAll('.code-block')) {
		const button = createElement('button', { type: 'button' }, 'Copy');
		// Empty, it takes no room; filled, it is read out and covers the button.
		const answer = createElement('output', { 'aria-label': 'Copying' });
		button.onclick = async () => {
			const code = block.firstElementChild;
			if (!code) return;
			try {
				await navigator.clipboard.writeText(code.textContent);
				answer.textContent = 'Copied';
			} catch {
				// Without leave, or on a page without encryption, the reader has to do the last step.
				getSelection()?.selectAllChildren(code);
				answer.textContent = 'Selected. Press Ctrl+C';
			}
			setTimeout(() => (answer.textContent = ''), ANSWER_STANDS);
		};
		block.append(button, answer);
	}
}
