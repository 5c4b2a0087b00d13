import { spawn, spawnSync } from 'node:child_process';
import { sum } from './statistics.ts';

/** How often memory is read, in ms. */
const LOOK = 200;

/** The time and memory of a command with all its processes. */
export interface Timing {
	/** Seconds from start to end, and seconds of processor time. */
	wall: number;
	cpu: number;
	/** The most memory that its processes held at one time, in MB of 1,000,000 bytes. */
	memory: number;
}

/**
 * Runs a command and measures it. Needs a POSIX shell and `ps`.
 * @param env variables to add to this process's environment
 * @throws with the end of its output, if it fails
 */
export async function timed(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Timing> {
	const started = performance.now();
	// The shell's `times` gives the processor time of all processes under it; Node cannot.
	const child = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...args], {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data: Buffer) => {
			said = (said + String(data)).slice(-4000);
		});
	let memory = 0;
	const timer = setInterval(() => {
		memory = Math.max(memory, memoryBelow(child.pid ?? 0));
	}, LOOK);
	const code = await new Promise<number | null>((done, failed) => {
		child.on('error', failed);
		child.on('close', done);
	});
	clearInterval(timer);
	const wall = (performance.now() - started) / 1000;
	if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with ${String(code)}:\n${said}`);
	return { wall, cpu: processorSeconds(said), memory: memory / 1e6 };
}

/** The last line of `times` is about the shell's children: user time, then system time, like 1m2.5s. */
function processorSeconds(said: string): number {
	const times = [...said.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
	return sum(times.map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)));
}

/** Resident bytes of a process and all that it started. */
function memoryBelow(root: number): number {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
	const processes = stdout
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number))
		.map(([id = 0, parent = 0, kilobytes = 0]) => ({ id, parent, bytes: kilobytes * 1024 }));
	const byParent = Map.groupBy(processes, ({ parent }) => parent);
	const below = (id: number): number => sum((byParent.get(id) ?? []).map((child) => child.bytes + below(child.id)));
	return below(root);
}
