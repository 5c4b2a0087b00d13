// A new site takes the old one's place when it is whole, or not at all.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const NEW = 'dist.new';
const OLD = 'dist.old';
const FINAL = 'dist';

/** The step that runs in a process of its own, if one does. @type {import('node:child_process').ChildProcess | undefined} */
let running;
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
 * Runs one step in a process of its own, whose words go to the terminal.
 * @param {string} command
 * @param {string[]} args
 * @throws if it does not end well
 */
export async function run(command, args) {
	const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
	running = child;
	try {
		await new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('exit', (status) => (status === 0 ? resolve(undefined) : reject(new StepFailed(`${command} failed.`))));
		});
	} finally {
		running = undefined;
	}
}

/**
 * Waits for the running step to end before anything is removed, since it could write on.
 * @param {NodeJS.Signals} signal
 */
function interrupt(signal) {
	interrupted = signal;
	if (running) running.kill(signal);
	else end(signal);
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
