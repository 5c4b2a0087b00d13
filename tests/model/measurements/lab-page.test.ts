import { expect, test } from 'vitest';
import { labFindings } from '../../../src/model/measurements/lab-findings.ts';
import { labPage } from '../../../src/model/measurements/lab-page.ts';
import { startPlot, PLOT } from '../../../src/model/measurements/start-plot.ts';
import type { Catalogue } from '../../../src/model/catalogue/catalogue.ts';
import type { Figures, Measurement, TargetLayer } from '../../../src/schema/measurement.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';
import { measurement, target } from '../../fixtures/measurement.ts';
import { recipeEntry } from '../../fixtures/recipe.ts';

const BARE: TargetLayer[] = ['libc', 'system-libs'];
const COMPLETE: TargetLayer[] = [...BARE, 'userspace'];

const found = {
	layers: { code: { works: true }, userspace: { works: true } },
	features: { 'plug-in': { works: false }, network: { works: true } },
};
const TARGETS: Measurement['targets'] = {
	bare: { target: target({ name: 'Bare', layers: BARE }), starts: false, message: 'Traceback\n  gone\nNo shell.\n' },
	'bare-offline': { target: target({ name: 'Bare, offline', layers: BARE, network: false }), starts: false },
	complete: { target: target({ name: 'Complete', layers: COMPLETE }), starts: true, found },
	ordinary: { target: target({ name: 'Ordinary', layers: COMPLETE, user: 'ordinary' }), starts: false },
};

function figures(ms: number): Figures {
	const starts = { ms: [ms], peakKb: [1] };
	return { installed: { bytes: 1, files: 1 }, first: starts, warm: starts, taken: [] };
}

/** The sound catalogue with a recipe of `cloud`, and its measurement if there is one. */
function withRun(recipe: Record<string, unknown>, data?: Partial<Measurement>): Catalogue {
	return catalogueWith(({ recipes, measurements }) => {
		recipes.push(recipeEntry(recipe));
		const whole = { ...measurement(TARGETS), recipe: 'cloud', ...data };
		if (data) measurements.push({ id: 'cloud', file: 'content/measurements/cloud.json', data: whole, body: '' });
	});
}

const RAN = { reference: { target: 'complete', figures: figures(300) }, baseline: figures(100), shipped: { bytes: 20_000, files: 1 } };

test('without measurements the page of the lab has no targets, and says of recipes that nobody ran them', () => {
	expect(labPage(catalogueWith())).toEqual({ targets: [], runs: [] });
	expect(labPage(withRun({})).runs.map(({ name, notRun }) => [name, notRun])).toEqual([['cloud', 'not yet']]);
	expect(labPage(withRun({ runs: 'not-run', reason: 'it needs an account' })).runs[0]?.notRun).toBe('it needs an account');
});

test('targets are those of all measurements, without those that only differ in network from one that was tried', () => {
	expect(labPage(withRun({}, RAN)).targets.map(({ id, name, isStep }) => [id, name, isStep])).toEqual([
		['bare', 'Bare', false],
		['complete', 'Complete', false],
		['ordinary', 'Ordinary', false],
	]);
});

test('a run has its result in each target with the last line that was said, its layers and what did not work', () => {
	const [run] = labPage(withRun({}, RAN)).runs;
	expect(run?.measured?.results.map(({ target: { id }, starts, message }) => [id, starts, message])).toEqual([
		['bare', false, 'No shell.'],
		['complete', true, undefined],
		['ordinary', false, 'it said nothing'],
	]);
	expect(run?.measured?.derived.find(({ layer }) => layer === 'userspace')).toMatchObject({ outcome: 'absent' });
	expect(run?.measured?.broken).toEqual(['plug-in']);
});

test('the figure has a point inside its frame for each recipe that could be compared, in the colour of the highest layer it carries', () => {
	const { points, across, up } = startPlot(labPage(withRun({}, RAN)));
	expect(points.map(({ recipe, highest, bytes, ratio }) => ({ recipe, highest, bytes, ratio }))).toEqual([
		{ recipe: 'cloud', highest: 'code', bytes: 20_000, ratio: 3 },
	]);
	expect(points[0]?.x).toBeGreaterThanOrEqual(PLOT.left);
	expect(points[0]?.x).toBeLessThanOrEqual(PLOT.width - PLOT.right);
	expect(points[0]?.y).toBeGreaterThanOrEqual(PLOT.top);
	expect(points[0]?.y).toBeLessThanOrEqual(PLOT.height - PLOT.bottom);
	expect(across.map(({ bytes }) => bytes)).toEqual([1e4, 1e5]);
	expect(up.map(({ ratio }) => ratio)).toEqual([2, 4]);
});

test('a recipe that was compared with nothing has no place in the figure', () => {
	const { reference, shipped } = RAN;
	expect(startPlot(labPage(withRun({}, { reference, shipped }))).points).toEqual([]);
});

test('what the lab found stands beside the answer, with the explanation where they differ', () => {
	const finding = (explains: Record<string, string>) => {
		const cloud = byId(withRun({ explains }, RAN).options, 'cloud');
		return { written: cloud.rows[0].cells['userspace']?.is ?? [], found: labFindings(cloud).get('userspace') };
	};
	const { written, found: findings } = finding({});
	expect(findings).toMatchObject([{ mode: null, outcome: 'absent', agrees: written.includes('absent') }]);
	expect(findings?.[0]?.url).toMatch(/\/lab\/#cloud$/);
	expect(finding({ userspace: 'Both are right.' }).found).toMatchObject([{ explanation: 'Both are right.' }]);
});
