import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { figure, readSamples, takeSamples, type Samples, type Task } from '../../bench/samples.ts';

vi.spyOn(console, 'log').mockReturnValue();
vi.spyOn(console, 'error').mockReturnValue();
afterAll(() => {
	vi.restoreAllMocks();
});

function temporaryFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'packaging-gradient-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return join(folder, 'samples.json');
}

function nothingYet(): Samples {
	return {
		info: { started: '2026-11-20T12:00:00Z', commit: 'abc', machine: 'a machine', load: 0, versions: {}, runs: 3, facts: [] },
		samples: {},
		failures: {},
	};
}

/** A task that notes when it runs. */
function noted(order: string[], id: string, most: number): Task {
	return {
		id,
		most,
		measure: () => {
			order.push(id);
			return Promise.resolve({ ms: order.length });
		},
	};
}

test('takes samples in rounds, and none of a task beyond its limit', async () => {
	const order: string[] = [];
	await takeSamples([noted(order, 'once', 1), noted(order, 'a', 3), noted(order, 'b', 3)], nothingYet(), temporaryFile());
	expect(order).toEqual(['once', 'a', 'b', 'a', 'b', 'a', 'b']);
});

test('continues an interrupted run', async () => {
	const file = temporaryFile();
	const broken = noted([], 'b', 3);
	const stop = { ...broken, measure: () => Promise.reject(new Error('The power failed.')) };
	await takeSamples([noted([], 'a', 1), stop], nothingYet(), file);
	const kept = readSamples(file);
	if (!kept) throw new Error('Nothing was kept.');
	kept.failures = {};
	const order: string[] = [];
	await takeSamples([noted(order, 'a', 2), noted(order, 'b', 2)], kept, file);
	expect(order).toEqual(['b', 'a', 'b']);
});

test('retries a failed task once, reports one that always fails, and goes on with the rest', async () => {
	const order: string[] = [];
	let tries = 0;
	const flaky: Task = {
		id: 'flaky',
		most: 1,
		measure: () => (++tries === 1 ? Promise.reject(new Error('Not yet.')) : Promise.resolve({ ms: 7 })),
	};
	let attempts = 0;
	const hopeless: Task = {
		id: 'hopeless',
		most: 3,
		measure: () => {
			attempts += 1;
			return Promise.reject(new Error('It never works.'));
		},
	};
	const kept = nothingYet();
	await takeSamples([flaky, hopeless, noted(order, 'good', 2)], kept, temporaryFile());
	expect(figure(kept, 'flaky', 'ms')?.median).toBe(7);
	expect(kept.failures).toEqual({ hopeless: 'It never works.' });
	expect(attempts).toBe(2);
	expect(order).toEqual(['good', 'good']);
});
