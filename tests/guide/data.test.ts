import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { expect, test } from 'vitest';
import { inDist } from './guide.ts';

interface OutletCell {
	is: string[];
	sources: string[];
	checked: string;
	how: string | null;
}
interface Outlet {
	layers: string[];
	criteria: { id: string; matrix: string; answeredBy: string[]; values: { id: string }[] }[];
	options: ({
		id: string;
		mode: string | null;
		name: string;
		layers: Record<string, OutletCell>;
		evidence: Record<string, OutletCell>;
	} & Record<string, unknown>)[];
	sources: Record<string, { url: string }>;
}

const outlet = JSON.parse(readFileSync(inDist('/data/options.json'), 'utf8')) as Outlet;
const LETTERS: Record<string, string> = { included: 'I', dependency: 'D', absent: '-', 'not-applicable': '/', unknown: '?' };

function cellOf(row: Outlet['options'][number], criterion: string): OutletCell {
	const cell = row.layers[criterion] ?? row.evidence[criterion] ?? (row[criterion] as OutletCell | undefined);
	if (!cell) throw new Error(`${row.name} has no cell ${criterion}`);
	return cell;
}

test('each cell of the inclusion matrix has a source, unless it follows from another, and opens at its own address', () => {
	const missing: string[] = [];
	for (const row of outlet.options) {
		const page = parse(readFileSync(inDist(`/options/${row.id}/`), 'utf8'));
		for (const layer of LAYERS) {
			const cell = cellOf(row, layer);
			if ((cell.sources.length === 0 && cell.how !== 'reasoned') || cell.sources.some((id) => !outlet.sources[id]))
				missing.push(`${row.name} ${layer}: source`);
			const anchors = [layer, `${row.mode ?? ''}.${layer}`];
			if (!anchors.some((id) => page.getElementById(id))) missing.push(`${row.name} ${layer}: address`);
		}
	}
	expect(missing).toEqual([]);
});

test('each cell of every criterion is at its address on its option’s page', () => {
	const missing = outlet.options.flatMap((row) => {
		const page = parse(readFileSync(inDist(`/options/${row.id}/`), 'utf8'));
		return outlet.criteria
			.filter(({ id }) => !page.getElementById(id) && !page.getElementById(`${row.mode ?? ''}.${id}`))
			.map(({ id }) => `${row.name} ${id}`);
	});
	expect(missing).toEqual([]);
});

test('the table on /compare/ has the values of the data', () => {
	const page = parse(readFileSync(inDist('/compare/'), 'utf8'));
	for (const row of outlet.options) {
		const key = row.mode === null ? row.id : `${row.id}.${row.mode}`;
		const line = page.querySelector(`[data-matrix="ships"] [data-row="${key}"]`);
		const letters = line?.querySelectorAll('td b').map(({ text }) => text.trim().replaceAll('–', '-')) ?? [];
		const expected = LAYERS.map((layer) =>
			Object.keys(LETTERS)
				.filter((outcome) => cellOf(row, layer).is.includes(outcome))
				.map((outcome) => LETTERS[outcome])
				.join('/'),
		);
		expect(letters, row.name).toEqual(expected);
	}
	expect(outlet.options.length).toBeGreaterThan(0);
});

test('the CSV has a line for each row of the JSON, in letters', () => {
	const lines = readFileSync(inDist('/data/options.csv'), 'utf8').trimEnd().split('\n');
	expect(lines).toHaveLength(outlet.options.length + 1);
	expect(lines[0]?.startsWith('\uFEFF'), 'a mark by which Excel knows UTF-8').toBe(true);
	expect(lines[0]).toContain(
		'id,mode,name,url,rung,summary,code,python-deps,c-libraries,interpreter,system-libs,libc,userspace,kernel,hardware',
	);
});

/** pythonspeed's table, in the reading of the seeds' notes; a blank and a cross both mean: not included. */
const PYTHONSPEED: Record<string, Record<string, readonly string[]>> = {
	wheel: { code: ['included'], 'python-deps': ['dependency'], 'c-libraries': ['included', 'absent'], interpreter: ['absent'] },
	pex: { code: ['included'], 'python-deps': ['included'], interpreter: ['absent'] },
	deb: {
		code: ['included'],
		'python-deps': ['included', 'dependency'],
		'c-libraries': ['included', 'dependency'],
		interpreter: ['dependency'],
	},
	rpm: {
		code: ['included'],
		'python-deps': ['included', 'dependency'],
		'c-libraries': ['included', 'dependency'],
		interpreter: ['dependency'],
	},
	conda: {
		code: ['included', 'absent'],
		'python-deps': ['included', 'dependency'],
		'c-libraries': ['included', 'dependency'],
		interpreter: ['dependency'],
	},
	pyinstaller: { code: ['included'], 'python-deps': ['included'], interpreter: ['included'] },
	'docker-oci-image': { code: ['included'], 'python-deps': ['included'], 'c-libraries': ['included'], interpreter: ['included'] },
};

for (const [id, layers] of Object.entries(PYTHONSPEED))
	test(`pythonspeed’s column for ${id} can be read off the data, or the page says why not`, () => {
		const rows = outlet.options.filter((row) => row.id === id);
		const explained = rows.some((row) => (row['thenAndNow'] as { seed: string }[]).some(({ seed }) => seed === 'pythonspeed'));
		for (const [layer, said] of Object.entries(layers)) {
			const found = [...new Set(rows.flatMap((row) => cellOf(row, layer).is))].sort();
			if (!explained) expect(found, `${id} ${layer}`).toEqual([...said].sort());
			else
				expect(
					said.filter((outcome) => !found.includes(outcome)),
					`${id} ${layer} lacks`,
				).toEqual([]);
		}
	});
