import { describe, expect, test } from 'vitest';
import { indexedPage } from '../../../src/model/search/indexed-page.ts';
import { pagesOf } from '../../../src/model/page-register/register.ts';
import type { Catalogue } from '../../../src/model/catalogue/catalogue.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const BUILT = '<main data-pagefind-body data-pagefind-meta="kind:Option"><h1 class="x">Freezer</h1><p>Words.</p></main>';

function indexed(url: string, catalogue: Catalogue, built = BUILT) {
	const page = pagesOf(catalogue).find((each) => each.url === url);
	if (!page) throw new Error(`${url} is no page.`);
	return indexedPage(built, page, catalogue);
}

describe('the full text has of a page', () => {
	test('its other names, as text', () => {
		const catalogue = catalogueWith(({ options }) => (byId(options, 'freezer').data.aliases = ['.frz', 'a < b & $&']));
		expect(indexed('/options/freezer/', catalogue)).toContain('</h1><p data-pagefind-weight="5">Also: .frz, a &lt; b &amp; $&amp;.</p>');
	});

	test('nothing more if it has no other names', () => {
		const catalogue = catalogueWith(({ options }) => (byId(options, 'freezer').data.aliases = []));
		expect(indexed('/options/freezer/', catalogue)).toContain('<h1 class="x">Freezer</h1><p>Words.</p>');
	});

	test('the ids of headings alone: to no other does a result lead', () => {
		const built = BUILT.replace(
			'<p>',
			'<h2 id="facts">Facts</h2><div class="cell" id="code" data-value="a">Code</div><h3 data-x id="start">Start</h3><p id="x">',
		);
		expect(indexed('/options/freezer/', catalogueWith(), built)).toContain(
			'<h2 id="facts">Facts</h2><div class="cell" data-value="a">Code</div><h3 data-x id="start">Start</h3><p>',
		);
	});

	test('more weight the more usual it is, and little of the past', () => {
		const weightAs = (is: 'usual' | 'rare', status: string) => {
			const catalogue = catalogueWith(({ options }) => {
				const { data } = byId(options, 'freezer');
				data.prominence = { ...data.prominence, is };
				data.cells['status'] = status;
			});
			return Number(/data-pagefind-body data-pagefind-weight="([\d.]+)"/.exec(indexed('/options/freezer/', catalogue))?.[1]);
		};
		expect(weightAs('usual', 'active')).toBeGreaterThan(weightAs('rare', 'active'));
		expect(weightAs('rare', 'active')).toBeGreaterThan(weightAs('usual', 'archived'));
	});
});
