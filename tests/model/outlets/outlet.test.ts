import { describe, expect, test } from 'vitest';
import { outletFrom, rowForOutlet } from '../../../src/model/outlets/outlet.ts';
import { LAYERS } from '../../../src/model/shared/layers.ts';
import { byId, catalogueWith } from '../../fixtures/catalogue.ts';

const SITE = new URL('https://gradient.example/');
const catalogue = catalogueWith();

/** What a program that reads the file sees: no `undefined`, nothing but JSON. */
function asJson(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function rowOf(key: string): unknown {
	const row = catalogue.rows.find((candidate) => candidate.key === key);
	return row && asJson(rowForOutlet(row, SITE));
}

const CELL = { sources: ['freezer/manual'], checked: '2026-11-20', how: 'documented' };

describe('a row of options.json', () => {
	test('has plain fields, layers, the other criteria, and the evidence of the plain fields', () => {
		expect(rowOf('freezer.onefile')).toEqual({
			id: 'freezer',
			mode: 'onefile',
			name: 'Freezer (one file)',
			url: 'https://gradient.example/options/freezer/#onefile',
			rung: 'frozen',
			prominence: { is: 'usual', because: 'Its manual is what people find first.', sources: ['freezer/manual'] },
			summary: 'The same, packed into one program.',
			aliases: ['freezer.exe'],
			status: { state: 'active', release: '2.10', date: '2026-09-12' },
			license: 'GPL-2.0-or-later',
			since: 2005,
			layers: {
				code: { is: ['included'], ...CELL },
				'python-deps': { is: ['included'], ...CELL },
				'c-libraries': { is: ['included'], ...CELL },
				interpreter: { is: ['included'], ...CELL, how: 'tested', on: 'Debian 12' },
				'system-libs': { is: ['included', 'absent'], ...CELL, note: 'OpenSSL travels along, glibc does not.', checked: '2026-10-01' },
				libc: { is: ['absent'], ...CELL },
				userspace: { is: ['absent'], ...CELL, how: 'reasoned', from: ['one-file', 'runs-on'] },
				kernel: { is: ['absent'], ...CELL },
				hardware: { is: ['absent'], ...CELL },
			},
			'install-method': { is: ['copy'], ...CELL },
			'network-start': { is: ['no'], ...CELL },
			isolation: { is: ['environment'], ...CELL },
			'runs-on': { is: ['linux', 'windows'], ...CELL },
			'one-file': { is: ['one'], ...CELL },
			release: { is: ['2.10'], ...CELL, date: '2026-09-12', sources: ['freezer/releases'] },
			maintainer: { is: ['community'], ...CELL },
			evidence: {
				status: { is: ['active'], ...CELL },
				since: { is: ['2005'], ...CELL },
				license: { is: ['copyleft'], ...CELL, text: 'GPL-2.0-or-later' },
			},
			seeds: ['hashemi-2017'],
			thenAndNow: [{ seed: 'hashemi-2017', said: 'Freezers make one file.', now: 'A folder is the default.', sources: ['freezer/manual'] }],
			// What is said of the other mode alone is not here.
			users: [],
			cautions: [],
			review: {
				day: '2026-11-20',
				statements: { checked: 30, wrong: 2 },
				commands: { run: 1, notRun: 1 },
				changedSince: true,
			},
		});
		expect(rowOf('freezer.onedir')).toMatchObject({
			users: [{ name: 'Ice', ships: 'Programs for two systems.', sources: ['freezer/manual'] }],
			cautions: [
				{ says: 'A folder needs a place of its own.', when: { where: ['windows'], who: ['public'] }, sources: ['freezer/manual'] },
			],
		});
		expect(rowOf('plain-script')).toMatchObject({ review: null });
	});

	test('has null where there is no mode, no release and no date', () => {
		expect(rowOf('plain-script')).toMatchObject({
			mode: null,
			url: 'https://gradient.example/options/plain-script/',
			status: { state: 'active', release: null, date: null },
			license: 'your-own',
			since: 1991,
		});
	});

	test('has null for a year that is no number, and for what does not apply', () => {
		const { rows } = catalogueWith(({ options }) => {
			Object.assign(byId(options, 'plain-script').data.cells, { since: 'long ago', status: { is: 'not-applicable', note: 'No project.' } });
		});
		const [row] = rows;
		expect(row && rowForOutlet(row, SITE)).toMatchObject({ since: null, status: { state: null } });
	});

	test('has what a row says of its users and cautions, and not what they are bound to', () => {
		const { users, cautions } = rowOf('freezer.onedir') as { users: object[]; cautions: object[] };
		expect(users.map((user) => Object.keys(user))).toEqual([['name', 'ships', 'sources']]);
		expect(cautions.map((caution) => Object.keys(caution))).toEqual([['says', 'when', 'sources']]);
	});

	test('has layers in a place of their own, and no plain field twice', () => {
		const row = rowOf('cloud') as Record<string, unknown>;
		for (const criterion of [...LAYERS, 'status.state']) expect(row).not.toHaveProperty([criterion]);
		expect(Object.keys(row['layers'] as object)).toEqual([...LAYERS]);
		expect(row).toMatchObject({ license: 'permissive', since: 2008, status: { state: 'maintenance', release: null, date: null } });
	});

	test('has null for what nobody knows, and says unknown in its cell', () => {
		const { rows } = catalogueWith(({ options }) => {
			Object.assign(byId(options, 'plain-script').data.cells, { since: 'unknown', status: 'unknown', license: 'unknown' });
		});
		const [row] = rows;
		expect(row && asJson(rowForOutlet(row, SITE))).toMatchObject({
			since: null,
			license: null,
			status: { state: null },
			evidence: { since: { is: ['unknown'], sources: [], how: null } },
		});
	});
});

describe('options.json', () => {
	const outlet = asJson(outletFrom(catalogue, SITE, '2026-11-20')) as Record<string, unknown>;

	test('says its version and its day, and lists layers, criteria, options and sources', () => {
		expect(Object.keys(outlet)).toEqual([
			'schemaVersion',
			'generated',
			'layers',
			'criteria',
			'options',
			'relatedCriteria',
			'tools',
			'channels',
			'sources',
		]);
		expect(outlet).toMatchObject({ schemaVersion: 2, generated: '2026-11-20', layers: LAYERS });
	});

	test('has the rows in the order of the gradient, modes by their option', () => {
		const options = outlet['options'] as { id: string; mode: string | null }[];
		expect(options.map(({ id, mode }) => [id, mode])).toEqual([
			['plain-script', null],
			['freezer', 'onedir'],
			['freezer', 'onefile'],
			['old-freezer', null],
			['cloud', null],
		]);
	});

	test('has each criterion with its question and its vocabulary', () => {
		const criteria = outlet['criteria'] as { id: string }[];
		expect(criteria.map(({ id }) => id)).toEqual(catalogue.criteria.map(({ id }) => id));
		expect(byId(criteria, 'one-file')).toEqual({
			id: 'one-file',
			name: 'One file or many',
			question: 'What about one-file?',
			rule: 'How to answer one-file.',
			matrix: 'build',
			several: 'alternatives',
			values: [
				{ id: 'one', name: 'One file', meaning: 'It means One file.' },
				{ id: 'many', name: 'Many files', meaning: 'It means Many files.' },
			],
			agreement: null,
		});
	});

	test('has how often two readers of a rule agreed', () => {
		const tried = catalogue.criteria.find(({ id }) => id === 'one-file');
		if (!tried) throw new Error('There is no criterion one-file.');
		const agreement = { day: '2026-11-20', asked: 6, same: 5 };
		const matrices = catalogue.matrices.map((matrix) => ({
			...matrix,
			criteria: matrix.criteria.map((criterion) => (criterion === tried ? { ...criterion, agreement } : criterion)),
		}));
		const criteria = outletFrom({ ...catalogue, matrices }, SITE, '2026-11-20')['criteria'] as { id: string }[];
		expect(byId(criteria, 'one-file')).toMatchObject({ agreement });
	});

	test('has the tools and channels with their cells', () => {
		const cell = { sources: ['wrapper/manual'], checked: '2026-11-20', how: 'documented' };
		expect(outlet['tools']).toEqual([
			{
				id: 'wrapper',
				name: 'Wrapper',
				url: 'https://gradient.example/tools/wrapper/',
				summary: 'Puts an installer around a folder.',
				aliases: [],
				serves: ['freezer'],
				cells: {
					status: { is: ['active'], ...cell },
					release: { is: ['1.2.0'], date: '2026-01', ...cell },
					since: { is: ['2010'], ...cell },
					license: { is: ['permissive'], ...cell },
					maintainer: { is: ['person'], ...cell, sources: ['wrapper/about'] },
				},
				facts: [{ about: 'Formats', is: 'One installer for each system.', sources: ['wrapper/manual'] }],
				review: null,
			},
		]);
		expect(outlet['channels']).toMatchObject([
			{
				id: 'script-index',
				url: 'https://gradient.example/channels/script-index/',
				serves: ['plain-script', 'freezer'],
				facts: [{ about: 'Review', is: 'None.' }],
			},
		]);
	});

	test('has the sources by id, and every source that a row names', () => {
		const sources = outlet['sources'] as Record<string, unknown>;
		expect(sources['freezer/releases']).toEqual({
			title: 'Releases',
			url: 'https://freezer.example/releases',
			publisher: 'Freezer team',
			read: '2026-11-20',
		});
		const cited = [...JSON.stringify(outlet['options']).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
			([, list]) => JSON.parse(`[${list ?? ''}]`) as string[],
		);
		expect(cited.length).toBeGreaterThan(0);
		for (const source of cited) expect(sources).toHaveProperty([source]);
	});
});
