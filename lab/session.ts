import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { removeLeftovers, type Cache } from './cache.ts';

/** Signals on which the lab cleans up, with the exit codes that shells give them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** How much of a command's output is kept, in characters. */
const KEPT_OUTPUT = 200_000;

/** The prefix of new folders' names. */
const PREFIX = 'f-';

/** The result of a command. */
export interface Ended {
	/** The exit code; 124 after a time-out and 128 + n after a signal, as in shells. */
	exit: number;
	stdout: string;
	stderr: string;
	/** Standard output and error, interleaved. */
	output: string;
	seconds: number;
}

export interface CommandOptions {
	cwd?: string;
	env?: Record<string, string>;
	/** In seconds. */
	timeout?: number;
}

/** One run of the lab: a folder for its files, and the processes that it starts. Both end with it. */
export class Session {
	readonly cache: Cache;
	readonly folder: string;
	readonly #abort = new AbortController();

	constructor(cache: Cache) {
		this.cache = cache;
		this.folder = join(cache.scratch, String(process.pid));
		mkdirSync(this.folder, { recursive: true });
	}

	/** Aborted when the lab is asked to stop. */
	get signal(): AbortSignal {
		return this.#abort.signal;
	}

	/** A new empty folder, which lasts until the session is cleared or closed. */
	newFolder(): string {
		const folder = mkdtempSync(join(this.folder, PREFIX));
		// The ordinary user of a target has to be able to enter it.
		chmodSync(folder, 0o755);
		return folder;
	}

	/**
	 * Runs a command to its end. It gets its own namespaces, so that the kernel ends everything that it has started and mounted when the
	 * command or the lab ends.
	 * @throws if the session has been stopped, or the command cannot be started
	 */
	async run(command: string, args: readonly string[], { cwd, env, timeout }: CommandOptions = {}): Promise<Ended> {
		const started = performance.now();
		const ended = await execa(
			'setpriv',
			['--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child=KILL', command, ...args],
			{
				...(cwd === undefined ? {} : { cwd }),
				...(env === undefined ? {} : { env, extendEnv: false }),
				...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
				stdin: 'ignore',
				all: true,
				reject: false,
				killSignal: 'SIGKILL',
				maxBuffer: { all: KEPT_OUTPUT * 10 },
				cancelSignal: this.signal,
			},
		);
		this.signal.throwIfAborted();
		if (ended.exitCode === undefined && ended.signal === undefined && !ended.timedOut && !ended.isMaxBuffer)
			throw new Error(`${command} cannot be started: ${ended.originalMessage ?? 'no reason was given'}`);
		return {
			exit: ended.timedOut ? 124 : (ended.exitCode ?? 137),
			stdout: ended.stdout,
			stderr: ended.stderr,
			output: ended.all.slice(-KEPT_OUTPUT),
			seconds: (performance.now() - started) / 1000,
		};
	}

	/** Like `run`, for commands of the lab's own that have to succeed. */
	async must(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
		const ended = await this.run(command, args, options);
		if (ended.exit !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${ended.exit}:\n${ended.output.slice(-3000)}`);
		return ended.stdout;
	}

	/** Ends all its commands. */
	stop(): void {
		this.#abort.abort(new Error('The lab was asked to stop.'));
	}

	/** Removes all folders that it has made, in the background: removing many small files takes long. */
	clear(): void {
		const old = readdirSync(this.folder).filter((name) => name.startsWith(PREFIX));
		void this.run('rm', ['-rf', ...old.map((name) => join(this.folder, name))]).catch(() => undefined);
	}

	/** Removes its folder. */
	close(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/**
 * Runs the lab's work in a session and cleans up after it, however it ends; after SIGKILL the next session does.
 * @returns the exit code of the work, or of the signal that stopped it
 * @throws if another lab is using the cache
 */
export async function withSession(cache: Cache, work: (session: Session) => Promise<number>): Promise<number> {
	removeLeftovers(cache);
	const [other] = readdirSync(cache.scratch);
	if (other !== undefined) throw new Error(`Another lab is running here, as process ${other}. Wait for it, or end it.`);
	const session = new Session(cache);
	let stoppedBy: keyof typeof SIGNALS | undefined;
	const stop = (signal: NodeJS.Signals): void => {
		stoppedBy ??= signal as keyof typeof SIGNALS;
		session.stop();
	};
	const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
	for (const name of names) process.on(name, stop);
	try {
		const code = await work(session);
		return stoppedBy === undefined ? code : SIGNALS[stoppedBy];
	} catch (error) {
		if (stoppedBy !== undefined) return SIGNALS[stoppedBy];
		throw error;
	} finally {
		session.close();
		for (const name of names) process.off(name, stop);
	}
}
