import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusPage } from './corpus.ts';
import type { Peer } from './sites.ts';

/**
 * Sets up a peer's folder with its settings, its packages and its pages.
 * @param folder the peer's folder; packages installed there stay
 */
export function preparePeer(peer: Peer, pages: readonly CorpusPage[], folder: string): void {
	installInto(folder, `bench/peers/${peer.id}`);
	const { folder: content, ending, titleInBody } = peer.content;
	rmSync(join(folder, content), { recursive: true, force: true });
	for (const { path, title, description, markdown } of pages) {
		const file = join(folder, content, path + ending);
		mkdirSync(dirname(file), { recursive: true });
		const frontmatter = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---`;
		writeFileSync(file, `${frontmatter}\n\n${titleInBody ? `# ${title}\n\n` : ''}${markdown}\n`);
	}
}

/**
 * Copies a folder with a package.json of exact versions and installs those, unless they are installed already.
 * @throws if npm cannot install it
 */
export function installInto(folder: string, from: string): void {
	mkdirSync(folder, { recursive: true });
	cpSync(from, folder, { recursive: true });
	const wanted = createHash('sha256')
		.update(readFileSync(join(folder, 'package.json')))
		.digest('hex');
	const marker = join(folder, 'node_modules/.installed-from');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
	console.log(`Installing what ${from}/package.json names into ${folder}.`);
	const { status, stderr } = spawnSync(
		'npm',
		['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'],
		{
			cwd: folder,
			encoding: 'utf8',
		},
	);
	if (status !== 0) throw new Error(`npm could not install what ${from}/package.json names:\n${stderr}`);
	writeFileSync(marker, wanted);
}

/** The installed version of a package. */
export function installedVersion(folder: string, name: string): string {
	const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
	return version;
}
