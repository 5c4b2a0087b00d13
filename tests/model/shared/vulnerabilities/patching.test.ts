import { describe, expect, test } from 'vitest';
import {
	ACTORS,
	VULNERABLE_PARTS,
	actorsOf,
	patchesOf,
	type VulnerablePartId,
} from '../../../../src/model/shared/vulnerabilities/patching.ts';
import { catalogue, realRows, vocabulary } from '../chooser/real-content.ts';

function patch(part: VulnerablePartId, values: Record<string, string[]>) {
	const found = patchesOf({ values }).find((one) => one.part === part);
	if (!found) throw new Error(`No patch for ${part}.`);
	return found;
}

describe('the rule', () => {
	test('what is included you build again', () => {
		expect(patch('python-deps', { 'python-deps': ['included'], updates: ['replace'] })).toEqual({
			part: 'python-deps',
			name: 'A Python package',
			layer: 'python-deps',
			ways: [
				{
					outcome: 'included',
					actor: 'you',
					does: 'You take in the patched package, build again and ship.',
					user: 'Someone puts the new version in the old one’s place.',
				},
			],
			remark: null,
			from: ['python-deps', 'updates'],
		});
	});

	test('what is a dependency its maintainers ship', () => {
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

	test('what is absent belongs to the owner of the target', () => {
		expect(patch('kernel', { kernel: ['absent'], updates: ['replace'] })).toMatchObject({
			ways: [{ actor: 'owner', does: 'Whoever looks after the target updates the kernel there.', user: 'Your app stays as it is.' }],
			from: ['kernel'],
		});
	});

	test('your own code only you can mend, whichever way it travels', () => {
		for (const outcome of ['included', 'dependency', 'absent'])
			expect(actorsOf(patch('code', { code: [outcome], updates: ['replace'] }))).toEqual(['you']);
	});

	test('a version that you pin does not move by itself', () => {
		const byInstaller = patch('python-deps', {
			'python-deps': ['dependency'],
			'install-method': ['python-installer'],
			updates: ['replace'],
		});
		expect(byInstaller.ways[0]?.does).toContain('If you pin versions, raise the pin first.');
		expect(byInstaller.from).toEqual(['python-deps', 'updates', 'install-method']);
		const byRecipe = patch('c-libraries', { 'c-libraries': ['dependency'], 'artefact-kinds': ['lockfile'], updates: ['replace'] });
		expect(byRecipe.from).toEqual(['c-libraries', 'updates', 'artefact-kinds']);
		const bySystem = patch('python-deps', { 'python-deps': ['dependency'], 'install-method': ['package-manager'], updates: ['replace'] });
		expect(bySystem.ways[0]?.does).toBe('Its maintainers ship a patched release of the package.');
	});

	test('several outcomes give several actors, and the note decides', () => {
		const libraries = patch('c-libraries', { 'c-libraries': ['absent', 'included'], updates: ['replace'] });
		expect(actorsOf(libraries)).toEqual(['you', 'owner']);
		expect(libraries.remark).toBe('It depends on how it was packaged; the note of the cell says on what.');
	});

	test.each([
		['openssl', 'OpenSSL'],
		['libc', 'libc'],
	] as const)('%s shares its cell with other system libraries, and says so', (part, name) => {
		const mixed = patch(part, { 'system-libs': ['included', 'absent'], updates: ['replace'] });
		expect(actorsOf(mixed)).toEqual(['you', 'owner']);
		expect(mixed.remark).toBe(`Some system libraries go one way and some the other; the note of the cell says which way ${name} goes.`);
		expect(patch(part, { 'system-libs': ['included'], updates: ['replace'] }).remark).toBeNull();
	});

	test('nothing is said of what is not known', () => {
		expect(patch('libc', { 'system-libs': ['unknown'] })).toMatchObject({ ways: [], remark: 'It is not known who brings it.' });
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
				expect(patch('interpreter', { interpreter: [outcome], updates: [way] }).ways[0]?.user).not.toContain('not known');
	});

	test('every actor has a name and a meaning', () => {
		expect(ACTORS.map(({ id }) => id)).toEqual(['you', 'channel', 'owner']);
	});
});
