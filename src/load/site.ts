import { execFileSync } from 'node:child_process';

/** The site's own address, for outlets that name whole addresses. */
export const site = new URL(import.meta.env.SITE);

/**
 * The day of the data: the day of the last commit, so that the same commit makes the same files; today's where the
 * project is no git checkout.
 */
export const generated = dayOfLastCommit();

function dayOfLastCommit(): string {
	try {
		return execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || today();
	} catch {
		return today();
	}
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
