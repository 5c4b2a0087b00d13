import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TargetLayer } from '../../src/schema/measurement.ts';
import { walk } from '../sizes.ts';
import { layerOfPackage, layerOfStray } from './layer-packages.ts';

const STATUS = 'var/lib/dpkg/status';
const INFO = 'var/lib/dpkg/info';

/**
 * Makes a root file system with some layers of a whole Debian, by hard links.
 * @param whole the whole Debian's folder
 * @param folder the new folder, on the same file system
 */
export function linkLayers(whole: string, folder: string, layers: readonly TargetLayer[]): void {
	mkdirSync(folder, { recursive: true });
	if (layers.length === 0) return;
	const owners = ownersIn(whole);
	if (layers.includes('userspace')) copyFolders(whole, folder);
	for (const path of pathsBelow(whole)) {
		const layer = layerOf(path, owners);
		if (!layers.includes(layer) || path === STATUS) continue;
		const [from, to] = [join(whole, path), join(folder, path)];
		mkdirSync(dirname(to), { recursive: true });
		if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
		else linkSync(from, to);
	}
	// A machine with merged /usr finds its loader and its shell under both names.
	for (const name of ['bin', 'sbin', 'lib', 'lib64', 'lib32', 'libx32']) mergeFolder(folder, name);
	if (!layers.includes('userspace')) return;
	// Packages of Python would be broken without it, and the package manager would refuse all work: it does not know of them.
	const known = layers.filter((layer) => layer !== 'python-deps' || layers.includes('interpreter'));
	const status = stanzasIn(readFileSync(join(whole, STATUS), 'utf8')).filter((stanza) => known.includes(layerOfPackage(nameIn(stanza))));
	writeFileSync(join(folder, STATUS), `${status.join('\n\n')}\n`);
}

/** Makes the folders of a system, including empty ones. */
function copyFolders(whole: string, folder: string): void {
	for (const { path, kind } of walk(whole))
		if (kind === 'folder' && path !== '' && !/^(?:dev|proc|sys)(?:\/|$)|python3/.test(path)) {
			mkdirSync(join(folder, path), { recursive: true });
			chmodSync(join(folder, path), lstatSync(join(whole, path)).mode & 0o7777);
		}
}

function mergeFolder(root: string, name: string): void {
	mkdirSync(join(root, 'usr', name), { recursive: true });
	try {
		symlinkSync(`usr/${name}`, join(root, name));
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
}

function layerOf(path: string, owners: ReadonlyMap<string, TargetLayer>): TargetLayer {
	if (path.startsWith(`${INFO}/`)) return layerOfPackage(path.slice(INFO.length + 1).replace(/(?::\w+)?\.\w+$/, ''));
	return owners.get(path) ?? layerOfStray(path, (source) => owners.get(source));
}

/** The layer of each file that a package owns, by the path at which it is in a merged file system. */
function ownersIn(whole: string): Map<string, TargetLayer> {
	const owners = new Map<string, TargetLayer>();
	for (const list of readdirSync(join(whole, INFO)).filter((name) => name.endsWith('.list'))) {
		const layer = layerOfPackage(list.replace(/(?::\w+)?\.list$/, ''));
		for (const path of readFileSync(join(whole, INFO, list), 'utf8').split('\n'))
			owners.set(path.slice(1).replace(/^(?=(?:bin|sbin|lib|lib64|lib32|libx32)\/)/, 'usr/'), layer);
	}
	return owners;
}

/** Files and links below a folder, except those that the kernel makes. A link to a folder counts as a link. */
function* pathsBelow(root: string, below = ''): Generator<string> {
	for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
		const path = join(below, entry.name);
		if (entry.isDirectory()) {
			if (!['dev', 'proc', 'sys'].includes(path)) yield* pathsBelow(root, path);
		} else if (entry.isFile() || (entry.isSymbolicLink() && below !== '')) yield path;
	}
}

function stanzasIn(status: string): string[] {
	return status.trim().split(/\n\n+/);
}

function nameIn(stanza: string): string {
	return /^Package: (.*)$/m.exec(stanza)?.[1] ?? '';
}
