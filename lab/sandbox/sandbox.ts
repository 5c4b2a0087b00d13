import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../src/schema/measurement.ts';
import type { Ended, Session } from '../session.ts';

const ENTER = fileURLToPath(new URL('enter.sh', import.meta.url));

/** The reader's home in every root file system, where commands run. */
export const HOME = '/home/you';

/** The number of the ordinary user. */
export const USER = 1000;

/** How programs see a root file system: the target's attributes other than its layers. */
export type Conditions = Pick<Target, 'network' | 'home' | 'tmp' | 'user'>;

/** The default: everything allowed. */
export const OPEN: Conditions = { network: true, home: 'writable', tmp: 'exec', user: 'root' };

export interface Entry {
	/** The root file system's folder. */
	root: string;
	/** A folder from `newScratch`: keeps what is written from one entry to the next. */
	scratch: string;
	conditions: Conditions;
	/** The process whose network is joined; nothing for the machine's own. Used only if there is a network. */
	networkOf?: number;
	env?: Record<string, string>;
	/** The folder in which the command starts; the home by default. */
	cwd?: string;
	/** Files and folders of the machine to show read-only, by the path at which they are shown. */
	show?: Record<string, string>;
	/** In seconds. */
	timeout?: number;
}

/** Makes a folder for everything that is written in a root file system. */
export function newScratch(session: Session): string {
	const scratch = session.newFolder();
	for (const name of ['upper', 'work', 'root', 'tmp']) mkdirSync(join(scratch, name));
	mkdirSync(join(scratch, 'upper', HOME), { recursive: true });
	chownSync(join(scratch, 'upper', HOME), USER, USER);
	return scratch;
}

/** Runs a command in a root file system, in bubblewrap. It sees nothing of the machine but its kernel and the given paths. */
export async function enter(session: Session, entry: Entry, command: readonly string[]): Promise<Ended> {
	const { root, scratch, conditions, networkOf } = entry;
	const netns = conditions.network && networkOf !== undefined ? ['nsenter', `--net=/proc/${networkOf}/ns/net`] : [];
	const shown = { '/lab': session.cache.shared, ...entry.show };
	const args = [
		...netns,
		'unshare',
		'--mount',
		'--propagation=private',
		ENTER,
		...(conditions.user === 'ordinary' ? ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, '--clear-groups', '--pdeathsig', 'KILL'] : []),
		'bwrap',
		...['--bind', join(scratch, 'root'), '/', '--proc', '/proc', '--dev', '/dev', '--bind', join(scratch, 'tmp'), '/tmp'],
		...Object.entries(shown).flatMap(([at, path]) => ['--ro-bind', path, at]),
		...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--hostname', 'target', '--die-with-parent', '--new-session'],
		...(conditions.network ? [] : ['--unshare-net']),
		...['--chdir', entry.cwd ?? HOME, '--clearenv'],
		...Object.entries({ ...ENVIRONMENT, ...entry.env }).flatMap(([name, value]) => ['--setenv', name, value]),
		...command,
	];
	return session.run('env', args, {
		env: {
			PATH: process.env['PATH'] ?? '',
			LAB_ROOT: root,
			LAB_SCRATCH: scratch,
			LAB_TMP: conditions.tmp,
			LAB_HOME: conditions.home === 'writable' ? 'rw' : 'ro',
		},
		...(entry.timeout === undefined ? {} : { timeout: entry.timeout }),
	});
}

/** A reader's environment. */
const ENVIRONMENT = {
	HOME,
	USER: 'you',
	PATH: `${HOME}/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
	LANG: 'C.UTF-8',
	TERM: 'dumb',
	DEBIAN_FRONTEND: 'noninteractive',
};
