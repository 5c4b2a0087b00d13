import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { execFileSync } from 'node:child_process';

/** The machine and the versions that figures were measured with. */
export interface RunInfo {
	/** Day and time, as ISO text. */
	started: string;
	/** The commit that was measured. */
	commit: string;
	machine: string;
	/** The load average of the minute before; idle is 0. */
	load: number;
	/** Versions by name, in the order of the report. */
	versions: Record<string, string>;
	/** How often times were measured, at most. */
	runs: number;
	/** Further notes for the reader, as clauses. */
	facts: string[];
}

/** Reads the machine, its load, and the versions of the measured sites and of the measuring tools. */
export function runInfo(runs: number, versions: Record<string, string>): RunInfo {
	return {
		started: new Date().toISOString(),
		commit: commit(),
		machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${String(availableParallelism())} cores, ${String(Math.round(totalmem() / 2 ** 30))} GiB, ${system()}, ${arch()}`,
		load: loadavg()[0] ?? 0,
		versions: { Node: process.version.slice(1), ...versions },
		runs,
		facts: [],
	};
}

function system(): string {
	try {
		const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
		if (name !== undefined) return name;
	} catch {
		// Only Linux has that file.
	}
	return `${type()} ${release()}`;
}

function commit(): string {
	try {
		return execFileSync('git', ['log', '-1', '--format=%h'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		return 'no checkout';
	}
}
