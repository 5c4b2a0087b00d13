import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProbeSchema } from '../../src/schema/measurement.ts';
import { PROJECT } from '../fixtures/project.ts';

/** Runs Python without leaving bytecode in the project. */
function python(...args: string[]) {
	return spawnSync('python3', ['-B', ...args], {
		encoding: 'utf8',
		env: { ...process.env, PYTHONPATH: join(PROJECT, 'lab/programs/answer/src') },
	});
}
const found = python('-c', 'import sys; sys.exit(sys.version_info < (3, 9))').status === 0;

describe.runIf(found && process.platform === 'linux')('the sample programs', () => {
	const plain = join(PROJECT, 'lab/programs/plain/plain.py');

	test('plain prints the answer', () => {
		expect(python(plain)).toMatchObject({ status: 0, stdout: '42\n' });
	});

	test.each([
		['plain', [plain]],
		['answer', ['-m', 'answer']],
	])('%s probes itself in the form that measurements have', (_, start) => {
		const probe = ProbeSchema.parse(JSON.parse(python(...start, '--probe').stdout));
		expect(probe.layers.interpreter?.works).toBe(true);
		expect(probe.layers.code?.path).toContain(PROJECT);
	});
});
