import { expect, test } from 'vitest';
import { captionOf, optionPage } from '../../../src/model/catalogue/option-page.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const catalogue = catalogueWith();
const page = (id: string) => optionPage(catalogue, byId(catalogue.options, id));

test('an option’s page answers every question once, in the matrix it belongs to', () => {
	const { layers, facts } = page('freezer');
	expect([...layers, ...facts.flatMap(({ rows }) => rows)].map(({ criterion }) => criterion.id)).toEqual(
		catalogue.criteria.map(({ id }) => id),
	);
	for (const { matrix, rows } of facts) for (const { criterion } of rows) expect(criterion.matrix).toBe(matrix.id);
});

test('an option’s page begins with the criteria that have a place at a glance, in that order', () => {
	const changed = catalogueWith(({ criteria }) => {
		byId(criteria, 'status').data.glance = 2;
		byId(criteria, 'release').data.glance = 1;
	});
	const { glance } = optionPage(changed, byId(changed.options, 'freezer'));
	expect(glance.map(({ criterion }) => criterion.id)).toEqual(['release', 'status']);
});

test('an option’s page stands on its rung, and leads to what is most usual on the next ones', () => {
	const { rung, previous, next } = page('old-freezer');
	expect([rung.id, previous?.id, next?.id]).toEqual(['frozen', 'plain-script', undefined]);
	const script = page('plain-script');
	expect([script.previous?.id, script.next?.id]).toEqual([undefined, 'freezer']);
	// Beside the gradient nothing is simpler or heavier.
	expect([page('cloud').previous, page('cloud').next]).toEqual([undefined, undefined]);
});

test('an option’s page names the rungs of its modes where they differ', () => {
	expect(page('freezer').modesByRung).toEqual([]);
	const changed = catalogueWith(({ options }) => {
		const mode = byId(options, 'freezer').data.modes?.['onefile'];
		if (mode) mode.rung = 'script';
	});
	const { modesByRung } = optionPage(changed, byId(changed.options, 'freezer'));
	expect(modesByRung.map(({ rung, modes }) => [rung.id, modes])).toEqual([
		['script', ['One file']],
		['frozen', ['One folder']],
	]);
});

test('an option’s page names its alternatives with the difference', () => {
	expect(page('freezer').alternatives.map(({ name, difference }) => [name, difference])).toEqual([
		['Plain script', 'Simpler where Python is there.'],
	]);
});

test('an option’s sources stand in the order of their numbers', () => {
	const { citations, sources } = page('freezer');
	expect(sources.map(({ id }) => id)).toEqual(citations);
	expect(citations).toEqual(['freezer/manual', 'freezer/releases']);
});

test('the usual day is that of most cells', () => {
	expect(page('freezer').mostCommonDate).toBe('2026-11-20');
	expect(page('old-freezer').mostCommonDate).toBe('2026-11-19');
});

test('refuses a page for an option on an unknown rung', () => {
	const broken = catalogueWith(({ options }) => (byId(options, 'cloud').data.rung = 'nowhere'));
	expect(() => optionPage(broken, byId(broken.options, 'cloud'))).toThrow('cloud is on an unknown rung: "nowhere".');
});

test('a caption names the option as it is written', () => {
	const matrix = byId(catalogue.matrices, 'build');
	expect(captionOf({ ...matrix, caption: 'Building with {name}' }, '$& and $1')).toBe('Building with $& and $1');
});
