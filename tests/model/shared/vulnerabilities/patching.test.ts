import { describe, expect, test } from 'vitest';
import {
	ACTORS,
	VULNERABLE_PARTS,
	actorsOf,
	patchesOf,
	type VulnerablePartId,
} from '../../../../src/model/shared/vulnerabilities/patching.ts';
import type { Picker } from '../../../../src/schema/cell.ts';
import { catalogue, realRows, vocabulary } from '../chooser/real-content.ts';

function patch(part: VulnerablePartId, values: Record<string, string[]>, picked: Record<string, Picker[]> = {}) {
	const found = patchesOf({ values, picked }).find((one) => one.part === part);
	if (!found) throw new Error(`No patch for ${part}.`);
	return found;
}

describe('the rule', () => {
	test('lets you rebuild an included layer', () => {
		expect(patch('python-deps', { 'python-deps': ['included'], updates: ['replace'] })).toEqual({
			part: 'python-deps',
			name: 'A Python package',
			layer: 'python-deps',
			ways: [
				{
					outcome: 'included',
					pickedBy: null,
					actor: 'you',
					does: 'You take in the patched package, build again and ship.',
					user: 'Someone puts the new version in the old one’s place.',
				},
			],
			remark: null,
			from: ['python-deps', 'updates'],
		});
	});

	test('lets the maintainers ship a dependency', () => {
		expect(patch('interpreter', { interpreter: ['dependency'], updates: ['package-manager'] })).toMatchObject({
			ways: [
				{
					actor: 'channel',
					does: 'Its maintainers ship a patched release of the interpreter.',
					user: 'It comes with the next update of the system or its packages.',
				},
			],
			remark: null,
			from: ['interpreter', 'updates'],
		});
	});

	test('leaves an absent layer to the owner of the target', () => {
		expect(patch('kernel', { kernel: ['absent'], updates: ['replace'] })).toMatchObject({
			ways: [{ actor: 'owner', does: 'Whoever looks after the target updates the kernel there.', user: 'Your app stays as it is.' }],
			from: ['kernel'],
		});
	});

	test('lets only you fix your own code, whichever way it travels', () => {
		for (const outcome of ['included', 'dependency', 'absent'])
			expect(actorsOf(patch('code', { code: [outcome], updates: ['replace'] }))).toEqual(['you']);
	});

	test.each([
		['included', 'You fix it, build again and ship.'],
		['dependency', 'You fix it and publish a new release where the installer takes it from.'],
		['absent', 'You fix it and hand it over the way your code travels.'],
	])('says how you ship your own code that is %s', (outcome, does) => {
		expect(patch('code', { code: [outcome] }).ways).toMatchObject([{ outcome, does }]);
	});

	test('names you once for your own code, even if its version may be picked by several', () => {
		const { ways } = patch('code', { code: ['dependency'], updates: ['installer-command'] }, { code: ['publisher', 'installer'] });
		expect(ways.map(({ actor }) => actor)).toEqual(['you']);
	});

	test('leaves a kernel that comes along by name to those who keep it', () => {
		expect(patch('kernel', { kernel: ['dependency'] }).ways).toMatchObject([
			{ actor: 'channel', does: 'The maintainers of the platform or the base image ship a patched kernel.' },
		]);
	});

	test('asks how updates arrive as soon as one of the ways is not the owner’s', () => {
		expect(patch('kernel', { kernel: ['included', 'absent'] }).from).toEqual(['kernel', 'updates']);
	});

	test('who picks the version of a dependency decides who must act', () => {
		const values = { 'python-deps': ['dependency'], updates: ['replace'] };
		const ways = (...picked: Picker[]) => patch('python-deps', values, { 'python-deps': picked }).ways;
		expect(ways('publisher')).toMatchObject([{ actor: 'you', does: 'You pin the patched package, build again and ship.' }]);
		expect(ways('installer')).toMatchObject([{ actor: 'channel', does: 'Its maintainers ship a patched release of the package.' }]);
		expect(ways('platform')).toMatchObject([
			{ actor: 'channel', does: 'Those who keep the distribution, the runtime or the platform ship a patched package.' },
		]);
		expect(ways('publisher', 'installer').map(({ actor }) => actor)).toEqual(['you', 'channel']);
		expect(patch('python-deps', values).ways).toEqual(ways('installer'));
	});

	test('several outcomes give several actors, and the note decides', () => {
		const libraries = patch('c-libraries', { 'c-libraries': ['absent', 'included'], updates: ['replace'] });
		expect(actorsOf(libraries)).toEqual(['you', 'owner']);
		expect(libraries.remark).toBe('It depends on how it was packaged; the note of the cell says on what.');
	});

	test('OpenSSL shares its cell with other system libraries, and says so', () => {
		const mixed = patch('openssl', { 'system-libs': ['included', 'absent'], updates: ['replace'] });
		expect(actorsOf(mixed)).toEqual(['you', 'owner']);
		expect(mixed.remark).toBe('Some system libraries go one way and some the other; the note of the cell says which way OpenSSL goes.');
		expect(patch('openssl', { 'system-libs': ['included'], updates: ['replace'] }).remark).toBeNull();
	});

	test('libc has a layer of its own', () => {
		const frozen = patch('libc', { 'system-libs': ['included'], libc: ['absent'] });
		expect(actorsOf(frozen)).toEqual(['owner']);
		expect(frozen.from).toEqual(['libc']);
	});

	test('what does not apply cannot have a vulnerability', () => {
		expect(patch('kernel', { kernel: ['not-applicable'] })).toMatchObject({ ways: [], remark: 'There is none that could have it.' });
	});

	test('names nobody if the layer is not known', () => {
		expect(patch('libc', { libc: ['unknown'] })).toMatchObject({ ways: [], remark: 'It is not known who brings it.' });
		expect(patch('code', { code: ['included'], updates: ['unknown'] }).ways[0]?.user).toBe(
			'It is not known how the new version reaches the target.',
		);
	});

	test('several ways of updating are all named', () => {
		expect(patch('code', { code: ['included'], updates: ['redeploy', 'installer-command'] }).ways[0]?.user).toBe(
			'Whoever operates it rolls the new version out, or the user runs the upgrade command.',
		);
	});
});

describe('across the guide', () => {
	test.each(realRows.map((row) => [row.key, row] as const))('%s: an actor for each outcome, from cells that it has', (_, row) => {
		const patches = patchesOf(row);
		expect(patches.map(({ part }) => part)).toEqual(VULNERABLE_PARTS.map(({ id }) => id));
		for (const { layer, ways, from, remark } of patches) {
			expect(ways.map(({ outcome }) => outcome).sort()).toEqual(row.values[layer]?.filter((value) => value !== 'unknown').sort());
			for (const criterion of from) expect(row.values[criterion]).toBeDefined();
			expect(remark === null).toBe(ways.length === 1);
		}
	});

	test('wherever the reader is sent to a note, there is one', () => {
		for (const { key, cells } of catalogue.rows) {
			const values = Object.fromEntries(Object.entries(cells).map(([criterion, { is }]) => [criterion, is]));
			for (const { layer, ways } of patchesOf({ values })) if (ways.length > 1) expect(cells[layer]?.note, `${key} ${layer}`).toBeDefined();
		}
	});

	test('every way of updating in the vocabulary has its words', () => {
		for (const way of vocabulary['updates'] ?? [])
			for (const outcome of ['included', 'dependency'])
				expect(patch('interpreter', { interpreter: [outcome], updates: [way] }).ways[0]?.user).toMatch(/^(?!.*not known)\w.+\.$/);
	});

	test('every actor has a name and a meaning', () => {
		expect(ACTORS.map(({ id }) => id)).toEqual(['you', 'channel', 'owner']);
	});
});
