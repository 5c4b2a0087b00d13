import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { DIST } from './fixture.ts';

/** The keys under which the site keeps something in the reader's browser, as /about/#privacy tells. */
export const storedKeys: readonly string[] = parse(readFileSync(`${DIST}/about/index.html`, 'utf8'))
	.querySelectorAll('section[aria-labelledby="privacy"] code')
	.map(({ text }) => text.trim());
