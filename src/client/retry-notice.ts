import { createElement } from './dom/create-element.ts';

/**
 * Words on something that could not be loaded, with a button for another try. It also tries when the connection is
 * back, as long as the words stand in the page.
 */
export function retryNotice(words: string, retry: () => void): HTMLElement {
	const button = createElement('button', { type: 'button' }, 'Try again');
	const told = createElement('p', {}, words, ' ', button);
	button.addEventListener('click', retry);
	window.addEventListener(
		'online',
		() => {
			if (told.isConnected) retry();
		},
		{ once: true },
	);
	return told;
}
