import fc from 'fast-check';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { expect, test } from 'vitest';
import { previewUrl } from '../../../src/model/shared/addresses.ts';
import { pagesOf } from '../../../src/model/page-register/register.ts';
import { previewGradient, spread } from '../../../src/model/previews/subjects.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

test.each([
	['/', '/previews/index.png'],
	['/options/', '/previews/options.png'],
	['/options/pex/', '/previews/options/pex.png'],
	['/compare/interpreter/included/', '/previews/compare/interpreter/included.png'],
])('the preview of %s is %s', (path, address) => {
	expect(previewUrl(path)).toBe(address);
});

const gradient = previewGradient(catalogueWith());
const pages = pagesOf(catalogueWith());
const subjectOf = (url: string) => pages.find((page) => page.url === url)?.preview();

test('an option shows its rung, its status and the stamps of its modes', () => {
	const subject = subjectOf('/options/freezer/');
	expect(subject?.over).toBe('Own Python · Active');
	expect(subject?.stamps?.map(({ name }) => name)).toEqual(['One folder', 'One file']);
	const [folder, file] = subject?.stamps ?? [];
	expect(folder?.layers[2]).toEqual(['included', 'absent']);
	expect(file?.layers[2]).toEqual(['included']);
});

test('an option without modes has one stamp without a name', () => {
	const [stamp, ...others] = subjectOf('/options/plain-script/')?.stamps ?? [];
	expect(others).toEqual([]);
	expect(stamp).toEqual({
		name: null,
		layers: LAYERS.map((layer) => [layer === 'code' ? 'included' : 'absent']),
	});
});

test('a rung stands out of the gradient; of one beside it, the options are shown', () => {
	expect(gradient.map(({ rung }) => rung)).toEqual(['script', 'frozen']);
	expect(subjectOf('/gradient/frozen/')).toEqual({ over: 'Rung 2 of the gradient', rung: 'frozen' });
	expect(subjectOf('/gradient/platform/')?.over).toBe('Beside the gradient');
	expect(subjectOf('/gradient/platform/')?.stamps?.map(({ name }) => name)).toEqual(['Cloud platform']);
});

test('tools and channels show what they work for', () => {
	expect(subjectOf('/tools/wrapper/')?.over).toBe('Tool · Active');
	expect(subjectOf('/channels/script-index/')?.stamps?.map(({ name }) => name)).toEqual(['Plain script', 'Freezer (one folder)']);
});

test('a page of one value has its question, its meaning and its rows', () => {
	const catalogue = catalogueWith();
	const status = byId(catalogue.criteria, 'status');
	const subject = subjectOf('/compare/status/archived/');
	expect(subject?.over).toBe(status.question);
	expect(subject?.words).toBe(byId(status.values, 'archived').meaning);
	expect(subject?.stamps?.map(({ name }) => name)).toEqual(['Old freezer']);
});

test('of too many things some are left out evenly, never the first or the last', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 40 }), (count, most) => {
			const things = Array.from({ length: count }, (_, place) => place);
			const some = spread(things, most);
			expect(some).toHaveLength(Math.min(count, most));
			expect([some[0], some.at(-1)]).toEqual([0, count - 1]);
			const steps = some.slice(1).map((thing, place) => thing - (some[place] ?? 0));
			if (steps.length > 0) expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
			expect(Math.min(1, ...steps)).toBe(1);
		}),
	);
});
