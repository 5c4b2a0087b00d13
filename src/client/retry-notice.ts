import { element } from './comparison/elements.ts';

/**
 * Words on something that could not be loaded, with a button for another try. It also tries when the connection is
 * back, as long as the words stand in the page.
 */
export function retryNotice(words: string, retry: () => void): HTMLElement {
	const button = element('button', { type: 'button' }, 'Try again');
	const told = element('p', {}, words, ' ', button);
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
