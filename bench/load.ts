// `npm run bench:load`: how many requests a second one nginx worker on one processor answers, with the client on another processor.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeRelease } from '../deploy/release.ts';
import { find, nginxIsMissing, runNginx } from '../deploy/run-host.ts';

const SECONDS = Number(process.argv[2] ?? 10);
const CONNECTIONS = 64;
const SERVER_CPU = 0;
const CLIENT_CPU = 1;
const CASES = [
	{ what: 'option page, brotli', address: '/options/pex/', encoding: 'br', expected: 200 },
	{ what: 'option page, gzip', address: '/options/pex/', encoding: 'gzip', expected: 200 },
	{ what: 'option page, unchanged (304)', address: '/options/pex/', encoding: 'br', expected: 304 },
	{ what: 'comparison, brotli', address: '/compare/', encoding: 'br', expected: 200 },
	{ what: 'page that is not there', address: '/options/nothing/', encoding: 'br', expected: 404 },
];

const missing = nginxIsMissing() ?? (find('wrk') ? undefined : 'wrk is not installed (Debian: apt-get install wrk).');
if (missing !== undefined || availableParallelism() < 2) {
	console.error(missing ?? 'This takes two processors: one for the server, one for who asks.');
	process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'gradient-load-'));
try {
	const release = join(folder, 'release');
	await writeRelease({ from: 'dist', to: release, brotliQuality: 11, cache: '.cache/compressed' });
	const host = await runNginx(release, SERVER_CPU);
	try {
		console.log(
			`nginx ${version('nginx', ['-v'])} with one worker on one processor, wrk ${version('wrk', ['-v'])} with ${CONNECTIONS} connections on another, ${SECONDS} s each, on loopback over HTTP.`,
		);
		console.log(
			`${cpus()[0]?.model.trim() ?? 'Unknown processor'}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}.\n`,
		);
		console.log('| what | kB each | requests/s | for each second of the processor | median ms | p99 ms | errors |');
		console.log('| --- | --- | --- | --- | --- | --- | --- |');
		for (const { what, address, encoding, expected } of CASES) {
			const first = await fetch(host.origin + address, { headers: { 'Accept-Encoding': encoding } });
			await first.arrayBuffer();
			const again = expected === 304 ? [`If-None-Match: ${first.headers.get('etag') ?? ''}`] : [];
			const before = secondsOf(host.pid);
			const measured = await measure(host.origin + address, [`Accept-Encoding: ${encoding}`, ...again], expected);
			console.log(row(what, measured, secondsOf(host.pid) - before));
		}
	} finally {
		await host.stop();
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

interface Measured {
	readonly requests: number;
	readonly bytes: number;
	readonly perSecond: number;
	readonly median: number;
	readonly slowest: number;
	readonly errors: number;
}

/** Requests one address again and again; any other status than the expected one counts as an error. */
async function measure(address: string, headers: readonly string[], expected: number): Promise<Measured> {
	const pinned = ['-c', String(CLIENT_CPU), 'wrk', '-t', '1', '-c', String(CONNECTIONS), '-d', `${SECONDS}s`, '--latency'];
	const asked = ['-s', join(import.meta.dirname, 'load-status.lua'), ...headers.flatMap((header) => ['-H', header]), address];
	// Not awaited in one piece: the server's output must be read meanwhile, or the server blocks.
	const { stdout } = await promisify(execFile)('taskset', [...pinned, ...asked, '--', String(expected)]);
	const number = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? NaN);
	return {
		requests: number(/requests=(\d+)/),
		bytes: number(/bytes=(\d+)/),
		perSecond: number(/Requests\/sec:\s+([\d.]+)/),
		median: number(/p50=(\d+)/) / 1000,
		slowest: number(/p99=(\d+)/) / 1000,
		errors: number(/errors=(\d+)/),
	};
}

/** How long nginx's worker has had a processor: time taken by other programs does not count. */
function secondsOf(main: number): number {
	const [worker = ''] = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').split(' ');
	// The first number is nanoseconds on a processor (the kernel's sched-stats.rst).
	return parseInt(readFileSync(`/proc/${worker}/schedstat`, 'utf8'), 10) / 1e9;
}

function row(what: string, { requests, bytes, perSecond, median, slowest, errors }: Measured, seconds: number): string {
	const whole = (value: number): string => Math.round(value).toLocaleString('en');
	const cells = [what, (bytes / requests / 1000).toFixed(1), whole(perSecond), whole(requests / seconds)];
	return `| ${[...cells, median.toFixed(1), slowest.toFixed(1), errors].join(' | ')} |`;
}

function version(command: string, flags: readonly string[]): string {
	const { stdout, stderr } = spawnSync(find(command) ?? command, flags, { encoding: 'utf8' });
	return /\d+\.\d+(?:\.\d+)?/.exec(stdout + stderr)?.[0] ?? 'of unknown version';
}
