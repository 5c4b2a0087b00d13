import { expect, test } from 'vitest';
import { readContent } from '../../src/load/read-content.ts';
import { eachText } from '../../src/model/catalogue/each-text.ts';
import { publishedCatalogue } from '../../src/model/catalogue/published.ts';
import { isLayer } from '../../src/model/shared/layers.ts';
import type { Named } from '../../src/model/shared/words.ts';
import { PROJECT } from '../fixtures/project.ts';

const { content } = readContent(PROJECT);
const { criteria, options } = publishedCatalogue(content);

/** Every name that a sentence may hold: of layers, of values and of modes. */
const names: readonly Named[] = [
	...criteria.filter(({ id }) => isLayer(id)),
	...criteria.flatMap(({ values }) => values),
	...options.flatMap(({ data }) => Object.values(data.modes ?? {})),
];

/** What people have written, without code and ids. */
const prose = [
	...content.options.map(({ body }) => body.replace(/```.*?```|`[^`]*`|\]\([^)]*\)|<[^>]*>/gs, ' ')),
	...eachText(content)
		// Criteria name their values with a capital wherever they speak of them.
		.filter(({ file, text }) => text.includes(' ') && !text.includes('://') && !file.startsWith('content/criteria/'))
		.map(({ text }) => text),
].join('\n');

/** Words as they are in the middle of sentences. */
const words = new Set(prose.match(/(?<=(?:^|[ (])[a-z]+,? )[A-Za-z][\w.-]*\b/gm));

/** Whether people write a word with a capital in the middle of sentences, and never without. */
function isAlwaysCapital(word: string): boolean {
	return words.has(word) && !words.has(word.charAt(0).toLowerCase() + word.slice(1));
}

test.each(names.map((named): [string, Named] => [named.name, named]))('%s says whether it keeps its capital in a sentence', (name, { proper }) => {
	const [first = ''] = name.split(/[ ,]/);
	// In capitals throughout, with a capital inside, with a digit or a dot: no ordinary word is written so.
	if (/^[A-Z]$|^[A-Z].*[A-Z0-9.]/.test(first) && first !== 'A') expect(proper, 'add "proper: true"').toBe(true);
	if (isAlwaysCapital(first)) expect(proper, 'add "proper: true"').toBe(true);
	if (proper && /^[A-Z][a-z]+$/.test(first) && !words.has(first)) expect.fail('take "proper: true" away');
});
