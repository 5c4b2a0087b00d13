import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { inDist } from './guide.ts';
import { expect, test } from 'vitest';

interface Row {
	id: string;
	mode: string | null;
	name: string;
	layers: Record<string, { is: string[]; pickedBy?: string[]; note?: string }>;
}

const rows = (JSON.parse(readFileSync(inDist('/data/options.json'), 'utf8')) as { options: Row[] }).options;

/** The layer whose cell answers for each vulnerability; written down anew, apart from the model. */
const LAYER_OF: Record<string, string> = {
	code: 'code',
	'python-deps': 'python-deps',
	'c-libraries': 'c-libraries',
	openssl: 'system-libs',
	interpreter: 'interpreter',
	libc: 'libc',
	kernel: 'kernel',
};
const ACTOR_OF: Record<string, string> = { included: 'you', dependency: 'channel', absent: 'owner' };
const NAME_OF: Record<string, string> = { you: 'You', channel: 'Its maintainers', owner: 'The owner of the target' };

function expectedActors(row: Row, part: string): string[] {
	const { is: outcomes = [], pickedBy = [] } = row.layers[LAYER_OF[part] ?? ''] ?? {};
	return Object.keys(ACTOR_OF)
		.filter((outcome) => outcomes.includes(outcome))
		.flatMap((outcome) => {
			if (part === 'code') return ['you'];
			const actor = ACTOR_OF[outcome] ?? '';
			// Who pins a version ships the next one.
			return outcome === 'dependency' ? pickedBy.map((picker) => (picker === 'publisher' ? 'you' : actor)) : [actor];
		});
}

/** The table of one row: the option's only one, or that which names the row's mode. */
function tableOf(page: HTMLElement, row: Row): HTMLElement | undefined {
	const tables = page.querySelectorAll('table.patches');
	if (tables.length === 1) return tables[0];
	const mode = /\((.+)\)$/.exec(row.name)?.[1]?.toLowerCase() ?? '';
	const found = tables.filter((table) => table.querySelector('caption')?.text.toLowerCase().includes(mode));
	return found.length === 1 ? found[0] : undefined;
}

function text(element: HTMLElement | undefined | null): string {
	return element?.text.replace(/\s+/g, ' ').trim() ?? '';
}

test('the table on each option’s page names who must act, as its cells say', () => {
	for (const row of rows) {
		const page = parse(readFileSync(inDist(`/options/${row.id}/`), 'utf8'));
		const table = tableOf(page, row);
		expect(table, row.name).toBeDefined();
		for (const part of Object.keys(LAYER_OF)) {
			const body = table?.querySelector(`[data-part="${part}"]`);
			const cells = body?.querySelectorAll('[data-actor]') ?? [];
			const expected = expectedActors(row, part);
			expect(
				cells.map((cell) => cell.getAttribute('data-actor')),
				`${row.name} ${part}`,
			).toEqual(expected);
			expect(cells.map(text)).toEqual(expected.map((actor) => NAME_OF[actor]));
			const layer = LAYER_OF[part] ?? '';
			const anchors = body?.querySelectorAll('th a').map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? '') ?? [];
			expect(anchors.length, `${row.name} ${part} links to its cell`).toBeGreaterThan(0);
			for (const anchor of anchors) expect(anchor === layer || anchor.endsWith(`.${layer}`), anchor).toBe(true);
			const note = row.layers[layer]?.note;
			if (expected.length > 1 && note !== undefined)
				expect(text(body?.querySelector('.remark')), `${row.name} ${part}`).toContain(note.replace(/\s+/g, ' ').trim());
		}
	}
});

test('across options each stands in the group that its cells put it into, once, with a link to the cell', () => {
	const page = parse(readFileSync(inDist('/guides/who-patches-what/'), 'utf8'));
	for (const part of Object.keys(LAYER_OF)) {
		const section = page.querySelector(`section[data-part="${part}"]`);
		for (const row of rows) {
			const actors = [...new Set(expectedActors(row, part))];
			const wanted = actors.length > 1 ? 'depends' : (actors[0] ?? 'unknown');
			const isOwn = (href: string) => new RegExp(`^/options/${row.id}/#(?:[a-z0-9-]+\\.)?${LAYER_OF[part] ?? ''}$`).test(href);
			const groups = (section?.querySelectorAll('[data-group]') ?? [])
				.filter((group) =>
					group
						.querySelectorAll('a')
						.some(
							(link) => isOwn(link.getAttribute('href') ?? '') && [row.name, row.name.replace(/ \([^()]+\)$/, '')].includes(text(link)),
						),
				)
				.map((group) => group.getAttribute('data-group'));
			expect(groups, `${row.name} ${part}`).toEqual([wanted]);
		}
	}
});
