import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walk } from '../../lab/sizes.ts';
import { layerOfPackage } from '../../lab/targets/layer-packages.ts';
import { linkLayers } from '../../lab/targets/layered-root.ts';

let base: string;
beforeEach(() => {
	base = mkdtempSync(join(tmpdir(), 'lab-'));
	const packages = { libc6: ['/lib/libc.so.6'], dash: ['/bin/sh'], 'python3-minimal': ['/usr/bin/python3', '/usr/lib/python3/site.py'] };
	let status = '';
	for (const [name, paths] of Object.entries(packages)) {
		write(`var/lib/dpkg/info/${name}.list`, `/.\n${paths.join('\n')}\n`);
		for (const path of paths) write(path.replace(/^\/(lib|bin)\//, 'usr/$1/'), name);
		status += `Package: ${name}\nStatus: install ok installed\n\n`;
	}
	write('var/lib/dpkg/status', status);
	write('usr/lib/python3/__pycache__/site.cpython-311.pyc', 'bytecode');
	write('etc/motd', 'Welcome');
	symlinkSync('usr/bin', join(base, 'whole/bin'));
	symlinkSync('usr/lib', join(base, 'whole/lib'));
});
afterEach(() => {
	rmSync(base, { recursive: true });
});

function write(path: string, text: string): void {
	const file = join(base, 'whole', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function filesWith(...layers: Parameters<typeof linkLayers>[2]): string[] {
	const folder = join(base, layers.join('+') || 'none');
	linkLayers(join(base, 'whole'), folder, layers);
	return [...walk(folder)].filter(({ kind }) => kind === 'file').map(({ path }) => path);
}

test('makes an empty folder of no layers', () => {
	expect(filesWith()).toEqual([]);
});

test('fills a layer with the files of its packages, at their places in merged folders', () => {
	expect(filesWith('libc')).toEqual(['usr/lib/libc.so.6', 'var/lib/dpkg/info/libc6.list']);
	expect(readlinkSync(join(base, 'libc/lib'))).toBe('usr/lib');
});

test('keeps bytecode with its source', () => {
	expect(filesWith('interpreter')).toContain('usr/lib/python3/__pycache__/site.cpython-311.pyc');
	expect(filesWith('userspace')).not.toContain('usr/lib/python3/__pycache__/site.cpython-311.pyc');
});

test('counts files without a package as userspace', () => {
	expect(filesWith('userspace')).toContain('etc/motd');
});

test('gives the package manager the packages of the layers, and no other', () => {
	filesWith('libc', 'userspace');
	const status = readFileSync(join(base, 'libc+userspace/var/lib/dpkg/status'), 'utf8');
	expect(status.match(/^Package: .*/gm)).toEqual(['Package: libc6', 'Package: dash']);
});

test('does not tell the package manager of Python packages where Python is missing, which it would find broken', () => {
	appendFileSync(join(base, 'whole/var/lib/dpkg/status'), 'Package: python3-numpy\nStatus: install ok installed\n\n');
	const known = (...layers: Parameters<typeof linkLayers>[2]) => {
		filesWith(...layers);
		return readFileSync(join(base, layers.join('+'), 'var/lib/dpkg/status'), 'utf8').match(/^Package: .*/gm);
	};
	expect(known('userspace', 'python-deps')).toEqual(['Package: dash']);
	expect(known('userspace', 'interpreter', 'python-deps')).toEqual(['Package: dash', 'Package: python3-minimal', 'Package: python3-numpy']);
});

test.each([
	['libc6', 'libc'],
	['libstdc++6', 'libc'],
	['libssl3', 'system-libs'],
	['libpython3.11-stdlib', 'interpreter'],
	['python3-venv', 'interpreter'],
	['python3-numpy', 'python-deps'],
	['libqrencode4', 'c-libraries'],
	['libc-bin', 'userspace'],
	['coreutils', 'userspace'],
])('%s belongs to %s', (name, layer) => {
	expect(layerOfPackage(name)).toBe(layer);
});
