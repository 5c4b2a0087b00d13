import { cpus, loadavg, release, totalmem } from 'node:os';
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import type { Measurement } from '../src/schema/measurement.ts';

/**
 * The machine that figures were taken on.
 * @param load its load while they were taken, by `loadNow`; nothing if none were taken
 */
export function machine(load: number | undefined): Measurement['machine'] {
	const [processor] = cpus();
	return {
		processor: processor?.model ?? 'unknown',
		cores: cpus().length,
		memoryMb: Math.round(totalmem() / 1e6),
		kernel: release(),
		system: /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux',
		...(load === undefined ? {} : { load }),
	};
}

/** The machine's load average over the last minute: how many processes wanted a processor. */
export function loadNow(): number {
	return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

/** Commands that the lab needs, with the Debian packages that provide them. */
const NEEDED = {
	bwrap: 'bubblewrap',
	mmdebstrap: 'mmdebstrap',
	'dpkg-scanpackages': 'dpkg-dev',
	gcc: 'gcc libc6-dev',
	ip: 'iproute2',
	nsenter: 'util-linux',
	openssl: 'openssl',
};

/** Why the lab cannot run here, in one sentence; nothing if it can. */
export function whatIsMissing(): string | undefined {
	if (process.platform !== 'linux' || !existsSync('/etc/debian_version'))
		return 'The lab needs Debian: it makes its targets of Debian packages.';
	if (process.getuid?.() !== 0) return 'The lab needs root: it mounts file systems and starts programs in namespaces of their own.';
	const missing = Object.entries(NEEDED).filter(([command]) => spawnSync('which', [command]).status !== 0);
	if (missing.length === 0) return undefined;
	return `The lab needs ${missing.map(([command]) => command).join(', ')}: apt-get install ${missing.map(([, name]) => name).join(' ')}.`;
}
