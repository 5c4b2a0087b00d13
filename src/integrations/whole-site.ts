import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a new folder and swaps it in when the site is complete. If the build fails or is interrupted, the old site stays as it was
 * and the new one is removed. List it last: its end is the end of the build.
 */
export function wholeSite(): AstroIntegration {
	let swapIn = (): void => undefined;
	return {
		name: 'whole-site',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				const site = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				swapIn = prepare(site);
				updateConfig({ outDir: pathToFileURL(`${site}.new/`) });
			},
			'astro:build:done': () => {
				swapIn();
			},
		},
	};
}

/**
 * Makes a folder for a new site next to the old one.
 * @returns replaces the old site by the new one
 */
function prepare(site: string): () => void {
	const [unfinished, old] = [`${site}.new`, `${site}.old`];
	let complete = false;
	// After a power failure during the swap, the old site is still there under its other name.
	if (!existsSync(site) && existsSync(old)) renameSync(old, site);
	remove(unfinished);

	// Not `finally`: a step may end the process, or wait for a helper that has died.
	process.once('exit', (status) => {
		if (complete) return;
		remove(unfinished);
		if (status === 0) {
			console.error('The last step of the build ended without an answer.');
			process.exitCode = 1;
		}
		console.error(existsSync(site) ? `The site was not built; ${basename(site)}/ is as it was.` : 'The site was not built.');
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => {
			// The exit code that shells give a process ended by a signal.
			process.exit(128 + constants.signals[signal]);
		});

	return () => {
		remove(old);
		const replaces = existsSync(site);
		if (replaces) renameSync(site, old);
		try {
			renameSync(unfinished, site);
		} catch (error) {
			if (replaces) renameSync(old, site);
			throw error;
		}
		complete = true;
		remove(old);
		console.log(`The site is built in ${basename(site)}/.`);
	};
}

function remove(folder: string): void {
	// Retried, since a helper process may still write.
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
