// Runs a web server for the site on this machine’s loopback, not as a service and with its own folders: for tests and measurements.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A running server. */
export interface RunningHost {
	readonly origin: string;
	readonly pid: number;
	readonly stop: () => Promise<void>;
}

const WAIT_MS = 50;
const TRIES = 200;

/** Why nginx cannot run the site here, in one sentence; `undefined` if it can. */
export function nginxIsMissing(): string | undefined {
	if (!find('nginx')) return 'nginx is not installed (Debian: apt-get install nginx libnginx-mod-http-brotli-static).';
	const [module = ''] = /(?<=load_module )\S+(?=;)/.exec(readFileSync(new URL('nginx/alone.conf', import.meta.url), 'utf8')) ?? [];
	return existsSync(module) ? undefined : `nginx has no ${module} (Debian: apt-get install libnginx-mod-http-brotli-static).`;
}

/** The path of a command; administrators' folders are searched too. */
export function find(command: string): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/**
 * Starts nginx with one worker for a release. The release's own settings are changed: a free port on loopback.
 * @param release the release's folder, not used for anything else
 * @param pinnedTo the only processor it may use
 * @throws Error with nginx's output if it does not start
 */
export async function runNginx(release: string, pinnedTo?: number): Promise<RunningHost> {
	const port = await freePort();
	const prefix = mkdtempSync(join(tmpdir(), 'gradient-nginx-'));
	changeFile(join(release, 'nginx/site.conf'), 'listen 8080;', `listen 127.0.0.1:${port};`);
	changeFile(join(release, 'nginx/alone.conf'), 'worker_processes auto;', 'worker_processes 1;');
	// Started by root, the worker would change to a user who may not read a temporary folder.
	const asRoot = process.getuid?.() === 0 ? ['-g', `user ${userInfo().username};`] : [];
	const command = [find('nginx') ?? 'nginx', '-p', `${prefix}/`, '-c', join(release, 'nginx/alone.conf'), '-e', 'stderr', ...asRoot];
	return runHost(pinnedTo === undefined ? command : ['taskset', '-c', String(pinnedTo), ...command], port, () => {
		rmSync(prefix, { recursive: true, force: true });
	});
}

/**
 * Starts a server's command and waits until it takes connections.
 * @param clean called when it has ended
 * @throws Error with its output if it ends before that
 */
export async function runHost(
	command: readonly string[],
	port: number,
	clean: () => void,
	env: NodeJS.ProcessEnv = {},
): Promise<RunningHost> {
	const [program = '', ...rest] = command;
	const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
	child.on('error', (error) => (said += error.message));
	const ended = new Promise<void>((resolve) => {
		child.on('close', () => {
			resolve();
		});
	});
	const stop = async (): Promise<void> => {
		child.kill('SIGTERM');
		await ended;
		clean();
	};
	for (let i = 0; i < TRIES; i += 1) {
		if (await answers(port)) return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
		if (child.exitCode !== null) break;
		await wait(WAIT_MS);
	}
	await stop();
	throw new Error(`${program} did not start:\n${said}`);
}

/** A free port. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('This machine gives no port on 127.0.0.1.');
	return address.port;
}

async function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			resolve(true);
		});
		socket.on('error', () => {
			resolve(false);
		});
	});
}

function changeFile(file: string, from: string, to: string): void {
	const text = readFileSync(file, 'utf8');
	if (!text.includes(from)) throw new Error(`${file} does not say "${from}" any more. Change runNginx in deploy/run-host.ts too.`);
	writeFileSync(file, text.replace(from, to));
}
