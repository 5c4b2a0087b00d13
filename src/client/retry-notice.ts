import { createElement } from './dom/create-element.ts';

/**
 * A message that something could not be loaded, with a retry button. While the message is in the page, it also retries when the connection
 * is back.
 */
export function retryNotice(message: string | readonly (Node | string)[], retry: () => void): HTMLElement {
	const button = createElement('button', { type: 'button' }, 'Try again');
	const parts = typeof message === 'string' ? [message] : message;
	const notice = createElement('p', { class: 'notice' }, ...parts, ' ', button);
	button.addEventListener('click', retry);
	window.addEventListener(
		'online',
		() => {
			if (notice.isConnected) retry();
		},
		{ once: true },
	);
	return notice;
}
