import type { Problem } from '../model/catalogue/content.ts';
import { viteClientUrl } from '../model/shared/addresses.ts';
import { toHtml } from '../views/to-html.ts';
import { h } from '../views/tree.ts';

const STYLE = `
	:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
	body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
	h2 { margin-top: 2rem; font: 600 1rem/1.5 ui-monospace, monospace; }
	li { margin-block: 0.8rem; }
	code { font-weight: 600; }
`;

/** A page that lists the problems with some content, file by file. It reloads itself when the content changes. */
export function faultPage(faults: readonly Problem[]): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const body = h(
		'body',
		{},
		h('h1', {}, faults.length === 1 ? 'A problem in the content' : `${faults.length} problems in the content`),
		h('p', {}, 'This page comes back by itself once the file is fixed.'),
		...[...files].flatMap(([file, ofFile]) => [h('h2', {}, file), h('ul', {}, ...ofFile.map(item))]),
	);
	const head = `<meta charset="utf-8"><title>Problems in the content</title><style>${STYLE}</style>`;
	return `<!doctype html><html lang="en-GB"><head>${head}<script type="module" src="${viteClientUrl()}"></script></head>${toHtml(body)}</html>`;
}

function item({ field, message, fix }: Problem) {
	return h('li', {}, field !== undefined && h('code', {}, `${field}: `), message, h('br'), `→ ${fix}`);
}
