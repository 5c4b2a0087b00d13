// A new site takes the old one's place when it is whole, or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

/** The steps that run in processes of their own. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let interrupted;

/**
 * Builds into a new folder and swaps it in. However a step fails, or is interrupted, the old site stays as it was, nothing of the new one
 * is left, and the process ends with an error.
 * @param {(folder: string) => Promise<void>} steps writes the whole site into the folder, or throws, or ends the process
 */
export async function buildWholeSite(steps) {
	// A swap that was cut short by a power failure has left the old site under its other name.
	if (!existsSync(FINAL) && existsSync(OLD)) renameSync(OLD, FINAL);
	remove(NEW);
	let whole = false;
	// Not `finally`: a step may end the process, or wait for a helper that has died.
	process.once('exit', (status) => {
		if (whole) return;
		remove(NEW);
		if (status === 0) {
			console.error('The last step ended without an answer.');
			process.exitCode = 1;
		}
		console.error(existsSync(FINAL) ? `The site was not built; ${FINAL}/ is as it was.` : 'The site was not built.');
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => interrupt(signal));
	try {
		await steps(NEW);
		if (interrupted) end(interrupted);
		swap();
	} catch (error) {
		if (interrupted) end(interrupted);
		if (!(error instanceof StepFailed)) console.error(error);
		process.exit(1);
	}
	whole = true;
	console.log(`The site is built in ${FINAL}/.`);
}

/** A step that has already said why it failed. */
class StepFailed extends Error {}

/**
 * Runs steps at the same time, each in a process of its own. If one fails, those after it are ended, and what these would have said is not
 * told: it follows from what the first has said.
 * @param {string[][]} steps each a command with its arguments
 * @throws if one does not end well
 */
export async function run(...steps) {
	const started = steps.map(start);
	for (const [index, { ended, tell }] of started.entries()) {
		tell();
		try {
			await ended;
		} catch (error) {
			await endEach(started.slice(index + 1));
			throw error;
		}
	}
}

/**
 * @typedef {{ child: import('node:child_process').ChildProcess, ended: Promise<unknown>, tell: () => void }} Step whose words are kept
 * until they are to be told, and go to the terminal from then on
 */

/**
 * @param {string[]} step
 * @returns {Step}
 */
function start([command = '', ...args]) {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
	running.add(child);
	const ended = new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) => (status === 0 ? resolve(undefined) : reject(new StepFailed(`${command} failed.`))));
	}).finally(() => running.delete(child));
	ended.catch(() => undefined); // Steps before it are awaited first.
	const tellers = [wordsOf(child.stdout, process.stdout), wordsOf(child.stderr, process.stderr)];
	const tell = () => {
		for (const tellWords of tellers) tellWords();
	};
	return { child, ended, tell };
}

/**
 * Keeps what a process says.
 * @param {import('node:stream').Readable} from
 * @param {NodeJS.WriteStream} to
 * @returns {() => void} tells what has been said, and from then on tells it at once
 */
function wordsOf(from, to) {
	const kept = [];
	let take = (words) => kept.push(words);
	from.on('data', (words) => take(words));
	return () => {
		take = (words) => to.write(words);
		kept.forEach(take);
	};
}

/** @param {Step[]} steps */
async function endEach(steps) {
	for (const { child } of steps) child.kill();
	await Promise.allSettled(steps.map(({ ended }) => ended));
}

/**
 * Waits for the running steps to end before anything is removed, since they could write on.
 * @param {NodeJS.Signals} signal
 */
function interrupt(signal) {
	interrupted = signal;
	for (const child of running) child.kill(signal);
	if (running.size === 0) end(signal);
}

/**
 * @param {NodeJS.Signals} signal
 * @returns {never}
 */
function end(signal) {
	// What shells report of a process that a signal ended.
	process.exit(128 + constants.signals[signal]);
}

function swap() {
	remove(OLD);
	const replaced = existsSync(FINAL);
	if (replaced) renameSync(FINAL, OLD);
	try {
		renameSync(NEW, FINAL);
	} catch (error) {
		if (replaced) renameSync(OLD, FINAL);
		throw error;
	}
	remove(OLD);
}

/** @param {string} folder */
function remove(folder) {
	// Retried, since what a step has started may still write.
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
