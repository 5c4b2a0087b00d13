import { describe, expect, test } from 'vitest';
import { derivedOutcomes } from '../../../src/model/measurements/derived-outcomes.ts';
import type { ProbedLayer, Target, TargetLayer, TargetResult } from '../../../src/schema/measurement.ts';
import { target } from '../../fixtures/measurement.ts';

const BARE: TargetLayer[] = ['libc', 'system-libs', 'userspace'];
const WITH_PYTHON: TargetLayer[] = [...BARE, 'interpreter'];

/** What happened in a target in which these layers worked; nothing started if there are none. */
function result(working: readonly ProbedLayer[], change: Partial<Target> = {}): TargetResult {
	const layers = Object.fromEntries(working.map((layer) => [layer, { works: true }]));
	return { target: target(change), starts: working.length > 0, ...(working.length > 0 ? { found: { layers, features: {} } } : {}) };
}

describe('the interpreter', () => {
	const without = { layers: BARE };
	const complete = result(['code', 'interpreter'], { layers: WITH_PYTHON });

	test.each<[string, Record<string, TargetResult>, string]>([
		['absent if the program starts only with it', { bare: result([], without), python: complete }, 'absent'],
		['included if the program starts without it', { bare: result(['interpreter'], without), python: complete }, 'included'],
		[
			'included if it works without it and without network',
			{ bare: result(['interpreter'], without), offline: result(['interpreter'], { ...without, network: false }), python: complete },
			'included',
		],
		[
			'a dependency if it works without it, but not without network',
			{ bare: result(['interpreter'], without), offline: result([], { ...without, network: false }), python: complete },
			'dependency',
		],
		['absent if the program starts and says that it does not work', { bare: result(['code'], without), python: complete }, 'absent'],
	])('is %s', (_, targets, outcome) => {
		expect(derivedOutcomes(targets).interpreter).toEqual({ outcome, without: 'bare', with: 'python' });
	});

	test.each<[string, Record<string, TargetResult>, string]>([
		['the program starts in neither', { bare: result([], without), python: result([], { layers: WITH_PYTHON }) }, 'uses the layer neither'],
		['the other target has a further layer', { bare: result([], without), all: result(['interpreter']) }, 'No two targets differ'],
		[
			'the other target is another system',
			{ bare: result([], without), python: result(['interpreter'], { layers: WITH_PYTHON, system: 'debian-11' }) },
			'No two targets differ',
		],
		[
			'the other target has another user',
			{ bare: result([], without), python: result(['interpreter'], { layers: WITH_PYTHON, user: 'ordinary' }) },
			'No two targets differ',
		],
		[
			'neither starts without network, where another layer may be what is missing',
			{
				bare: result(['interpreter'], without),
				offline: result([], { ...without, network: false }),
				python: complete,
				'python-offline': result([], { layers: WITH_PYTHON, network: false }),
			},
			'Without network another layer is missing as well.',
		],
		[
			'two pairs of targets disagree',
			{
				bare: result([], without),
				python: complete,
				larger: result(['interpreter'], { layers: [...BARE, 'c-libraries'] }),
				largest: result(['interpreter'], { layers: [...WITH_PYTHON, 'c-libraries'] }),
			},
			'The targets disagree: absent by bare and python, included by larger and largest.',
		],
	])('has no outcome if %s', (_, targets, reason) => {
		expect(derivedOutcomes(targets).interpreter).toEqual({ reason: expect.stringContaining(reason) as string });
	});
});

test('one pair that shows nothing does not hide another that does', () => {
	const targets = {
		kernel: result([], { layers: [] }),
		libc: result([], { layers: ['libc'] }),
		'without-libc': result([], { layers: WITH_PYTHON.filter((layer) => layer !== 'libc') }),
		python: result(['libc'], { layers: WITH_PYTHON }),
	};
	expect(derivedOutcomes(targets).libc).toEqual({ outcome: 'absent', without: 'without-libc', with: 'python' });
});

test('code is included wherever the program starts, and unknown where it never does', () => {
	expect(derivedOutcomes({ all: result(['code']) }).code).toMatchObject({ outcome: 'included' });
	expect(derivedOutcomes({ all: result([]) }).code).toEqual({ reason: 'The program started nowhere.' });
});
