import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { contentKey, FileCache } from '../../deploy/file-cache.ts';

const made = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));

test('makes the same key for the same input, and another for other input', () => {
	const anything = fc.array(fc.jsonValue(), { maxLength: 4 });
	fc.assert(
		fc.property(anything, anything, (one, other) => {
			const same = JSON.stringify(one) === JSON.stringify(other);
			expect(contentKey(...one) === contentKey(...other)).toBe(same);
			expect(contentKey(...structuredClone(one))).toBe(contentKey(...one));
		}),
	);
	expect(contentKey('ab', 'c')).not.toBe(contentKey('a', 'bc'));
});

test('makes a file once, keeps it for the next run, and removes it when it is no longer used', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'file-cache-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const first = new FileCache(folder);
	expect(readFileSync(await first.file('a.txt', made('one')), 'utf8')).toBe('one');
	await first.file('b.txt', made('two'));
	expect(first.made).toBe(2);

	const next = new FileCache(folder);
	expect(readFileSync(await next.file('a.txt', made('other')), 'utf8')).toBe('one');
	expect(next.made).toBe(0);
	next.prune();
	expect(readdirSync(folder)).toEqual(['a.txt']);
});
