import { expect, test } from 'vitest';
import { MeasurementSchema } from '../../src/schema/measurement.ts';
import { measurement, target } from '../fixtures/measurement.ts';
import { refusal } from '../fixtures/refusal.ts';

const RESULT = { target: target(), starts: false, message: 'No such file or directory' };

test('a measurement is accepted as the lab writes it', () => {
	const sound = measurement({ 'debian-12': RESULT });
	expect(MeasurementSchema.parse(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
});

test.each<[string, object, string]>([
	['a recipe outside its folder', { recipe: '../freezer' }, 'recipe'],
	['a digest that is none', { digest: 'abc' }, 'digest'],
	['time that runs backwards', { builds: { seconds: [-1], digests: [], differ: [] } }, 'builds.seconds'],
	['half a file', { shipped: { bytes: 10, files: 0.5 } }, 'shipped.files'],
	['a layer that targets cannot lack', { targets: { bare: { ...RESULT, target: { ...target(), layers: ['kernel'] } } } }, 'layers'],
	['a field that nobody knows', { mean: 1 }, 'mean'],
])('refuses %s', (_, change, message) => {
	expect(refusal(MeasurementSchema, { ...measurement(), ...change })).toContain(message);
});
