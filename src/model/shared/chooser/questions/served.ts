import { offlineStart } from '../offline.ts';
import type { Question } from '../question.ts';

/** Where a page comes from. */
export const served = {
	id: 'served',
	text: 'Is there a web server for the page?',
	help: 'Browsers let a page from a file do less than one from a server: no modules, no WebAssembly by fetch.',
	kind: 'one',
	each: false,
	leftOpen: 'you left open whether there is a web server',
	answers: [
		{ id: 'yes', name: 'Yes', says: 'there is a web server', whatIf: 'there were a web server' },
		{ id: 'no', name: 'No, the page is a file', says: 'there is no web server', whatIf: 'there were no web server', rules: [offlineStart] },
	],
} as const satisfies Question;
