import { describe, expect, test } from 'vitest';
import { codeChangeValues, reproducibleValue } from '../../../src/model/measurements/derived-values.ts';
import type { Measurement } from '../../../src/schema/measurement.ts';
import { measurement, target } from '../../fixtures/measurement.ts';

test.each<[string, Measurement['builds'], string | undefined]>([
	['the same bytes twice', { seconds: [1, 1], digests: ['a', 'a'], differ: [] }, 'yes'],
	['a file that differs', { seconds: [1, 1], digests: ['a', 'b'], differ: ['app'] }, undefined],
	['nothing that was built', { seconds: [], digests: [], differ: [] }, 'no-build'],
])('%s is %s', (_, builds, value) => {
	expect(reproducibleValue({ builds })).toBe(value);
});

describe('what a program must allow for', () => {
	const NONE = { ms: [], peakKb: [] };
	const figures = { installed: { bytes: 1, files: 1 }, first: NONE, warm: NONE, taken: [] };

	/** A run in whose reference target these features work or not. */
	function ran(features: Record<string, boolean>): Measurement {
		const found = { layers: {}, features: Object.fromEntries(Object.entries(features).map(([name, works]) => [name, { works }])) };
		return { ...measurement({ all: { target: target(), starts: true, found } }), reference: { target: 'all', figures } };
	}

	test.each<[string, Record<string, boolean>, string[]]>([
		['nothing if every feature works', { 'data-file': true, 'plug-in': true }, ['nothing']],
		['bundled files if a data file is missing', { 'data-file': false, 'plug-in': true }, ['paths']],
		[
			'child processes once, whichever of the two fail',
			{ 'worker-by-multiprocessing': false, 'worker-by-executable': false },
			['child-processes'],
		],
		[
			'all kinds of change together',
			{ 'plug-in': false, 'data-file': false, settings: false },
			['declared-imports', 'paths', 'permissions'],
		],
		['unknown if the program reported nothing', {}, []],
	])('is %s', (_, features, values) => {
		expect(codeChangeValues(ran(features))).toEqual(values);
	});

	test('is unknown if the program did not start where everything is there', () => {
		expect(codeChangeValues(measurement())).toEqual([]);
	});
});
