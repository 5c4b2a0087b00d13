import { ACTORS, type PatchWay } from '../model/shared/vulnerabilities/patching.ts';
import type { PatchCell, PatchLine } from '../model/vulnerabilities/patch-table.ts';
import { cellLink } from './link.ts';
import { h, spaced, type TreeElement } from './tree.ts';

const HEADS = ['Vulnerability in', 'Who must act', 'What they do', 'At the target'];

/** Who patches what: a line for each part that can have a vulnerability. */
export function patchTable(caption: string, lines: readonly PatchLine[]): TreeElement {
	return h(
		'table',
		{ class: 'patches' },
		h('caption', { class: 'sr-only' }, caption),
		h('thead', {}, h('tr', {}, ...HEADS.map((head) => h('th', { scope: 'col' }, head)))),
		...lines.map(partBody),
	);
}

function partBody({ part, name, layer, layerName, ways, remark, cells }: PatchLine): TreeElement {
	const rows = ways.map(wayCells);
	if (remark !== null) rows.push([remarkCell(remark, ways.length > 0 ? cells : [])]);
	const links = cells.map(({ label, url }) => cellLink(label, url, layerName));
	const head = h('th', { scope: 'rowgroup', rowspan: Math.max(1, rows.length) }, ...spaced([name, ...links]));
	const [first = [], ...others] = rows;
	return h('tbody', { 'data-part': part, 'data-layer': layer }, h('tr', {}, head, ...first), ...others.map((row) => h('tr', {}, ...row)));
}

function wayCells({ actor, does, user }: PatchWay): TreeElement[] {
	const name = ACTORS.find(({ id }) => id === actor)?.name ?? actor;
	return [h('td', { 'data-actor': actor }, h('b', {}, name)), h('td', {}, does), h('td', {}, user)];
}

/** @param cells those whose notes decide between several ways */
function remarkCell(remark: string, cells: readonly PatchCell[]): TreeElement {
	const notes = cells.flatMap(({ label, note }) =>
		note === null ? [] : [h('span', { class: 'note' }, cells.length > 1 ? `${label}. ${note}` : note)],
	);
	return h('td', { colspan: 3, class: 'remark' }, ...spaced([remark, ...notes]));
}
