import { execFileSync } from 'node:child_process';

/**
 * The day of a check: today, or the day of the last commit if the machine's clock is behind it, as in a container without the right time.
 */
export function today(): string {
	const now = new Date().toISOString().slice(0, 10);
	const committed = dayOfLastCommit() ?? now;
	return committed > now ? committed : now;
}

/** The day of the last commit, as YYYY-MM-DD; nothing if the project is not a Git checkout. */
function dayOfLastCommit(): string | undefined {
	try {
		const day = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
		return day === '' ? undefined : day;
	} catch {
		return undefined;
	}
}
