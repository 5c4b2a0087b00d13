import { expect, test } from 'vitest';
import { pageUrl, type WithheldPage } from '../../../src/model/catalogue/withhold.ts';
import { contentInProgress, faultsAt, unfinishedAt } from '../../../src/model/check/findings.ts';
import { sectionUrl } from '../../../src/model/shared/addresses.ts';
import type { Problem } from '../../../src/model/catalogue/content.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

const WORDS = { message: 'Something is wrong.', fix: 'Mend it.' };
const FREEZER = pageUrl('options', 'freezer') ?? '';
const CLOUD = pageUrl('options', 'cloud') ?? '';

function fault(file: string): Problem {
	return { file, ...WORDS };
}

const STACK = pageUrl('stacks', 'script-in-folder') ?? '';

function progress(problems: Problem[], content = soundContent()) {
	return contentInProgress(content, problems);
}

test('shows sound content whole', () => {
	expect(progress([])).toEqual({ content: soundContent(), withheld: [] });
});

test('a page whose file has faults is left out, read or not', () => {
	const file = 'content/options/freezer.mdx';
	const read = progress([fault(file)]);
	expect(read.content.options.map(({ id }) => id)).toEqual(['cloud', 'old-freezer', 'plain-script']);
	expect(read.withheld).toContainEqual({ kind: 'options', id: 'freezer', name: 'Freezer', url: FREEZER });
	const unread = progress(
		[fault(file)],
		changed((content) => (content.options = content.options.filter(({ id }) => id !== 'freezer'))),
	);
	expect(unread.withheld).toContainEqual({ kind: 'options', id: 'freezer', name: 'freezer', url: FREEZER });
	// A stack without one of its members cannot be shown, and says why.
	expect(unread.content.stacks).toEqual([]);
	expect(faultsAt(STACK, [fault(file)], unread.withheld)).toEqual([fault(file)]);
});

test('a gap is marked and no reason to leave a page out', () => {
	const content = changed(({ options }) => delete byId(options, 'cloud').data.cells['kernel']);
	const shown = progress([{ ...fault('content/options/cloud.mdx'), gap: true }], content);
	expect(byId(shown.content.options, 'cloud').data.cells['kernel']).toMatchObject({ note: 'Not answered yet.' });
	expect(shown.withheld).toEqual([]);
});

test.each(['content/rungs/script.mdx', 'content/sources/cloud.yml', 'content/criteria/isolation.yml'])(
	'%s is kept if its fields could be read, since other pages lean on it',
	(file) => {
		expect(progress([fault(file)]).content).toEqual(soundContent());
	},
);

test('shows a problem only on its page', () => {
	const problems = [fault('content/options/freezer.mdx'), { ...fault('content/options/cloud.mdx'), gap: true as const }];
	expect(faultsAt(FREEZER, problems, [])).toEqual([problems[0]]);
	expect(faultsAt(CLOUD, problems, [])).toEqual([]);
});

test.each([
	['content/rungs/script.mdx', pageUrl('rungs', 'script')],
	['content/articles/hashemi-2017.mdx', pageUrl('articles', 'hashemi-2017')],
	['content/sources/cloud.yml', sectionUrl('sources')],
	['content/recipes/freezer.onefile/recipe.yml', FREEZER],
	['content/measurements/freezer.json', FREEZER],
	['content/options/freezer.md', FREEZER],
])('a fault in %s is shown at %s', (file, url = '') => {
	expect(faultsAt(url, [fault(file)], [])).toHaveLength(1);
	expect(faultsAt(CLOUD, [fault(file)], [])).toEqual([]);
});

test.each(['content/criteria/isolation.yml', 'content/notes.txt', 'content/guides'])('a fault in %s concerns every page', (file) => {
	expect(faultsAt(CLOUD, [fault(file)], [])).toHaveLength(1);
});

test('an option that has gone with its rung shows what is wrong with the rung', () => {
	const problems = [fault('content/rungs/platform.mdx'), fault('content/options/freezer.mdx')];
	const withheld: WithheldPage[] = [{ kind: 'options', id: 'cloud', name: 'Cloud platform', url: CLOUD }];
	expect(faultsAt(CLOUD, problems, withheld)).toEqual([problems[0]]);
});

test('a stack that has gone with a member shows what is wrong with the member', () => {
	const problems = [fault('content/options/freezer.mdx')];
	const { withheld } = progress(problems);
	const [stack] = withheld.filter(({ kind }) => kind === 'stacks');
	expect(stack?.id).toBe('script-in-folder');
	expect(faultsAt(stack?.url ?? '', problems, withheld)).toEqual(problems);
});

test('an unfinished page is known by its gaps, and a draft also without', () => {
	const content = changed(({ options }) => (byId(options, 'freezer').data.draft = true));
	const gap = fault('content/options/cloud.mdx');
	expect(unfinishedAt(CLOUD, content, [gap])).toEqual({ isDraft: false, gaps: [gap] });
	expect(unfinishedAt(FREEZER, content, [gap])).toEqual({ isDraft: true, gaps: [] });
	expect(unfinishedAt(sectionUrl('options'), content, [gap])).toBeUndefined();
});
