import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of everything but the lab's results, below the project's folder. */
export interface Cache {
	/** Root file systems, by id. */
	roots: string;
	/** Packages for commands in `wheels/` and `debs/`, and the lab's own certificate authority and starter. Programs see it as `/lab`. */
	shared: string;
	/** One folder for each running lab, named after its process. */
	scratch: string;
}

/** The folders of a cache, created if they are missing. */
export function cacheIn(project: string): Cache {
	const base = join(project, '.cache/lab');
	const cache = { roots: join(base, 'roots'), shared: join(base, 'shared'), scratch: join(base, 'scratch') };
	for (const folder of [...Object.values(cache), join(cache.shared, 'wheels'), join(cache.shared, 'debs')])
		mkdirSync(folder, { recursive: true });
	return cache;
}

/** The ending of an unfinished root file system. */
export const UNFINISHED = '.new';

/**
 * Removes the remains of killed labs: their scratch folders, and unfinished root file systems. Their mounts and processes ended with them.
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

/** Whether the process with this number is still the same program: numbers are reused. */
function isRunning(pid: string): boolean {
	const command = join('/proc', pid, 'cmdline');
	return existsSync(command) && readFileSync(command, 'utf8').includes('node');
}
