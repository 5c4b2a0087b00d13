import { expect, test } from 'vitest';
import { misplacedCitations } from '../../../src/model/rules/misplaced-citations.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';
import { reportOnProse } from '../../fixtures/prose.ts';

const CITATION = '<Cite id="python-docs/scripts" />';
const REPORT = 'A citation in code is shown as text. Put it after the code, outside of the backticks.';

test('citations in prose are no problem', () => {
	expect(misplacedCitations(soundContent())).toEqual([]);
	expect(reportOnProse(misplacedCitations, `It runs \`python\`. ${CITATION}`)).toEqual([]);
});

test.each([
	['a line', `Text. \`${CITATION}\``, 1],
	['a block', `Text.\n\n\`\`\`\n${CITATION}\n\`\`\``, 3],
])('a citation in %s of code is refused', (_, text, line) => {
	expect(reportOnProse(misplacedCitations, text)).toEqual([`Line ${line}: ${REPORT}`]);
});

test('a citation in a field is refused', () => {
	const content = changed(
		({ options }) => (byId(options, 'freezer').data.cells['isolation'] = { is: 'none', note: `So it is. ${CITATION}` }),
	);
	expect(misplacedCitations(content)).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'cells.isolation.note',
			message: 'A citation in a field is shown as text.',
			fix: 'List the source under "sources".',
		},
	]);
});
