import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the lab keeps everything but its results, below the project's folder. */
export interface Cache {
	/** Root file systems, by id. */
	roots: string;
	/** What commands fetch: `wheels/` and `debs/`; and the lab's own authority and starter. Shown to programs as `/lab`. */
	shared: string;
	/** One folder for each running lab, named after its process. */
	scratch: string;
}

/** The folders of a cache, made if they are missing. */
export function cacheIn(project: string): Cache {
	const base = join(project, '.cache/lab');
	const cache = { roots: join(base, 'roots'), shared: join(base, 'shared'), scratch: join(base, 'scratch') };
	for (const folder of [...Object.values(cache), join(cache.shared, 'wheels'), join(cache.shared, 'debs')])
		mkdirSync(folder, { recursive: true });
	return cache;
}

/** The ending of a root file system that is being made. */
export const UNFINISHED = '.new';

/**
 * Removes what labs left behind that were killed: their scratch folders, and root file systems that they did not finish.
 * Their mounts and processes ended with them.
 * @returns the removed folders
 */
export function removeLeftovers(cache: Cache): string[] {
	const alive = readdirSync(cache.scratch).filter(isRunning);
	const left = readdirSync(cache.scratch)
		.filter((name) => !alive.includes(name))
		.map((name) => join(cache.scratch, name));
	if (alive.length === 0)
		left.push(
			...readdirSync(cache.roots)
				.filter((name) => name.endsWith(UNFINISHED))
				.map((name) => join(cache.roots, name)),
		);
	for (const folder of left) rmSync(folder, { recursive: true, force: true });
	return left;
}

/** Whether a process has this number and is no other program that has got the number since. */
function isRunning(pid: string): boolean {
	const command = join('/proc', pid, 'cmdline');
	return existsSync(command) && readFileSync(command, 'utf8').includes('node');
}
