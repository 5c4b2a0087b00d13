import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheIn, removeLeftovers } from '../../lab/cache.ts';
import { Session } from '../../lab/session.ts';

const PROCESS = fileURLToPath(new URL('session-process.ts', import.meta.url));

let project: string;
beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'lab-'));
});
afterEach(() => {
	rmSync(project, { recursive: true, force: true });
});

function start(ending: 'succeed' | 'fail' | 'wait'): ChildProcess {
	return spawn(process.execPath, [PROCESS, project, ending], { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Starts a session that waits for a command, and returns once the command runs. */
async function startWaiting(): Promise<ChildProcess> {
	const child = start('wait');
	if (child.stdout) await once(child.stdout, 'data');
	return child;
}

/** The processes, but for a session's own, that have this test's project in their command. */
function commands(): string[] {
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return pids.flatMap((pid) => {
		const command = commandOf(pid);
		return command.includes(project) && !command.includes(PROCESS) ? command : [];
	});
}

/** The words of a process; empty if it has just ended. */
function commandOf(pid: string): string {
	try {
		return readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
	} catch {
		return '';
	}
}

function scratch(): string[] {
	return readdirSync(join(project, '.cache/lab/scratch'));
}

/** The lab needs root: it gives each command a namespace. */
const possible = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(possible)('a session leaves nothing behind', () => {
	test.each([
		['success', 'succeed', 0],
		['failure', 'fail', 1],
	] as const)('after %s', async (_, ending, code) => {
		const [exit] = (await once(start(ending), 'exit')) as [number];
		expect(exit).toBe(code);
		expect(scratch()).toEqual([]);
	});

	test.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('after %s, and its commands have ended', async (signal, code) => {
		const child = await startWaiting();
		expect(commands().length).toBeGreaterThan(1);
		child.kill(signal);
		const [exit] = (await once(child, 'exit')) as [number];
		expect(exit).toBe(code);
		expect(scratch()).toEqual([]);
		await vi.waitFor(() => {
			expect(commands()).toEqual([]);
		});
	});

	test('has no commands left after SIGKILL, and the next session cleans up', async () => {
		const child = await startWaiting();
		expect(commands().length).toBeGreaterThan(1);
		child.kill('SIGKILL');
		await once(child, 'exit');
		await vi.waitFor(() => {
			expect(commands()).toEqual([]);
		});
		const left = scratch();
		expect(left).toHaveLength(1);
		const [exit] = (await once(start('succeed'), 'exit')) as [number];
		expect(exit).toBe(0);
		expect(scratch()).toEqual([]);
	});
});

describe.runIf(possible)('the leftovers of sessions', () => {
	test('exclude those of a running lab, and root file systems that it may be making', async () => {
		const child = await startWaiting();
		const cache = cacheIn(project);
		mkdirSync(join(cache.roots, 'bookworm.new'));
		expect(removeLeftovers(cache)).toEqual([]);
		const [exit] = (await once(start('succeed'), 'exit')) as [number];
		expect(exit, 'a second lab').toBe(1);
		child.kill('SIGTERM');
		await once(child, 'exit');
		expect(removeLeftovers(cache)).toEqual([join(cache.roots, 'bookworm.new')]);
	});
});

describe.runIf(possible)('a command of a session', () => {
	test('returns its exit code and the output of both streams in order', async () => {
		const session = new Session(cacheIn(project));
		const ended = await session.run('sh', ['-c', 'echo one; echo two >&2; exit 3']);
		expect(ended).toMatchObject({ exit: 3, stdout: 'one', stderr: 'two', output: 'one\ntwo' });
		session.close();
	});

	test('is stopped if it never ends, with the exit code of a time-out', async () => {
		const session = new Session(cacheIn(project));
		expect(await session.run('sleep', ['600'], { timeout: 0.2 })).toMatchObject({ exit: 124 });
		session.close();
	});

	test('throws its output if it has to succeed and fails', async () => {
		const session = new Session(cacheIn(project));
		await expect(session.must('sh', ['-c', 'echo too cold; exit 1'])).rejects.toThrow('too cold');
		session.close();
	});
});
