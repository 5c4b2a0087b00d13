import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Session } from '../session.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));
const PORT = 4443;

/** The network of all programs: its own loopback with one web server, and nothing else. */
export interface Network {
	/** The process that owns the network. */
	pid: number;
	/** Its settings, for programs. */
	env: Record<string, string>;
	close: () => void;
}

/** Starts the web server in its own network. It ends with the lab. */
export async function startNetwork(session: Session): Promise<Network> {
	const { certificate, key } = await authority(session);
	const script = 'ip link set lo up && exec "$@"';
	const server = spawn(
		'setpriv',
		['--pdeathsig', 'KILL', 'unshare', '--net', 'sh', '-c', script, 'sh', process.execPath, SERVER, certificate, key, String(PORT)],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	);
	const ended = once(server, 'exit').then(() => Promise.reject(new Error("The lab's web server ended before it listened.")));
	await Promise.race([once(server.stdout, 'data'), ended]);
	ended.catch(() => undefined);
	if (server.pid === undefined) throw new Error("The lab's web server has not started.");
	return {
		pid: server.pid,
		env: { ANSWER_URL: `https://127.0.0.1:${PORT}/`, ANSWER_CA: '/lab/authority.pem' },
		close: () => server.kill('SIGKILL'),
	};
}

/** The lab's own authority, which is also the server's certificate; made again for each run, since an old one may have expired. */
async function authority(session: Session): Promise<{ certificate: string; key: string }> {
	const certificate = join(session.cache.shared, 'authority.pem');
	const key = join(session.folder, 'authority.key');
	if (existsSync(certificate)) rmSync(certificate);
	await session.must('openssl', [
		...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
		...['-subj', '/CN=The lab', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
	]);
	return { certificate, key };
}
