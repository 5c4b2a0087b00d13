import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addedPaths, digestOf, digests, sizeOf } from '../../lab/sizes.ts';

let base: string;
beforeEach(() => {
	base = mkdtempSync(join(tmpdir(), 'lab-'));
});
afterEach(() => {
	rmSync(base, { recursive: true });
});

function write(path: string, text = ''): void {
	mkdirSync(dirname(join(base, path)), { recursive: true });
	writeFileSync(join(base, path), text);
}

test('sums the sizes of all files; links count as files without bytes', () => {
	write('dist/app', '1234');
	write('dist/lib/data', '12');
	symlinkSync('app', join(base, 'dist/link'));
	expect(sizeOf([join(base, 'dist'), join(base, 'missing')])).toEqual({ bytes: 6, files: 3 });
});

test('gives equal content in another folder the same digest, and other content another', () => {
	for (const folder of ['one', 'other']) write(`${folder}/dist/app`, '1234');
	expect(digestOf(digests(join(base, 'one'), ['dist']))).toBe(digestOf(digests(join(base, 'other'), ['dist'])));
	write('other/dist/app', '1235');
	expect(digestOf(digests(join(base, 'one'), ['dist']))).not.toBe(digestOf(digests(join(base, 'other'), ['dist'])));
});

test('reports additions by their topmost path, without empty folders and changed files', () => {
	write('root/usr/bin/sh');
	write('root/home/.profile');
	write('upper/usr/bin/sh', 'changed');
	write('upper/home/.profile', 'changed');
	write('upper/home/.cache/app/data');
	mkdirSync(join(base, 'upper/home/empty'));
	expect(addedPaths(join(base, 'upper'), join(base, 'root'))).toEqual(['home/.cache']);
});
