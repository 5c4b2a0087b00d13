import { describe, expect, test } from 'vitest';
import { membersOf } from '../../../src/model/stacks/common-stacks.ts';
import { pageRowFrom } from '../../../src/model/shared/page-row.ts';
import { patchSurvey } from '../../../src/model/vulnerabilities/patch-survey.ts';
import { patchTablesOf } from '../../../src/model/vulnerabilities/patch-table.ts';
import { VULNERABLE_PARTS } from '../../../src/model/shared/vulnerabilities/patching.ts';
import { stackOf } from '../../../src/model/shared/stacks/stack.ts';
import { stackView, stackWordsFrom } from '../../../src/model/shared/stacks/stack-view.ts';
import { catalogue } from '../shared/chooser/real-content.ts';

const { criteria, options } = catalogue;
const words = stackWordsFrom(criteria);
const rows = catalogue.rows.map(pageRowFrom);

function option(id: string) {
	const found = options.find((one) => one.id === id);
	if (!found) throw new Error(`The guide has no option "${id}".`);
	return found;
}

function row(key: string) {
	return membersOf({ id: 'test', inside: [key] }, rows)[0];
}

describe('who patches what in one option', () => {
	test('modes that agree share a table without a name', () => {
		const tables = patchTablesOf(option('pyinstaller'), criteria);
		expect(tables).toHaveLength(1);
		expect(tables[0]?.modes).toBeNull();
		expect(tables[0]?.lines.map(({ part }) => part)).toEqual(VULNERABLE_PARTS.map(({ id }) => id));
	});

	test('modes that differ have a table each, which names them', () => {
		expect(patchTablesOf(option('deb'), criteria).map(({ modes }) => modes)).toEqual(['On system packages', 'Self-contained tree']);
		const named = patchTablesOf(option('nuitka'), criteria).map(({ modes }) => modes?.toLowerCase() ?? '');
		expect(named.length).toBeGreaterThan(1);
		for (const { modeName } of option('nuitka').rows)
			expect(named.filter((modes) => modes.includes(modeName?.toLowerCase() ?? '?'))).toHaveLength(1);
	});

	test('a line says what its cell says, links to it, and has its note only where that decides', () => {
		const [table] = patchTablesOf(option('pex'), criteria);
		expect(table?.lines.find(({ part }) => part === 'openssl')?.cells).toEqual([
			{ label: 'Absent', url: '/options/pex/#system-libs', note: null },
		]);
		const [libraries] = table?.lines.find(({ part }) => part === 'c-libraries')?.cells ?? [];
		expect(libraries).toMatchObject({ label: 'Included or absent', note: option('pex').rows[0].cells['c-libraries']?.note });
	});
});

describe('across options', () => {
	test('each option or mode stands in one group of each vulnerability', () => {
		for (const { groups } of patchSurvey(options, catalogue.rungs)) {
			const names = groups.flatMap(({ rungs }) => rungs.flatMap(({ entries }) => entries.map(({ name }) => name)));
			expect(new Set(names).size).toBe(names.length);
			expect(groups.flatMap(({ rungs }) => rungs.filter(({ entries }) => entries.length === 0))).toEqual([]);
			expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
			for (const { data, rows: own } of options)
				expect(names.includes(data.name) || own.every(({ name }) => names.includes(name)), data.name).toBe(true);
		}
	});

	test('where it depends it says between whom', () => {
		const openssl = patchSurvey(options, catalogue.rungs).find(({ part }) => part === 'openssl');
		const depends = openssl?.groups
			.find(({ id }) => id === 'depends')
			?.rungs.flatMap(({ entries }) => entries)
			.find(({ name }) => name === 'PyInstaller');
		expect(depends).toEqual({
			name: 'PyInstaller',
			url: '/options/pyinstaller/#system-libs',
			actors: 'you or the owner of the target',
		});
	});
});

describe('a stack in words', () => {
	test.each(catalogue.stacks.map((common) => [common.id, common] as const))('%s has a word for everything', (_, common) => {
		const view = stackView(stackOf(membersOf(common, rows)), words);
		expect(view.problems).toEqual([]);
		expect(view.possible).toBe(true);
		expect(view.layers[0]?.name).toBe('Hardware');
		expect(view.layers.at(-1)).toMatchObject({ name: 'Your code', words: 'Included', signs: 'I' });
		for (const { layerName } of view.patches) expect(Object.values(words.layers)).toContain(layerName);
		for (const need of view.needs) expect(Object.values(words.needs)).toContain(need);
	});

	test('what cannot be made says what keeps the two apart, and links to both cells', () => {
		const view = stackView(stackOf([row('docker-oci-image'), row('wheel')]), words);
		expect(view.possible).toBe(false);
		expect(view.problems).toEqual([
			{
				sentence: expect.stringContaining('What is made: Container image') as string,
				cells: [
					{ name: 'What Docker and OCI images makes', url: '/options/docker-oci-image/#artefact-kinds' },
					{ name: 'What Wheel can carry', url: '/options/wheel/#carries' },
				],
			},
		]);
	});

	test('a common stack whose row has gone says so', () => {
		expect(() => row('egg')).toThrow('The common stack "test" names "egg", which is no row of the guide.');
	});
});
