import { ACTORS, type PatchWay } from '../../model/shared/vulnerabilities/patching.ts';
import type { PatchLine } from '../../model/vulnerabilities/patch-table.ts';
import { element } from '../comparison/elements.ts';

/** The table that src/components/patching/PatchTable.astro builds, for stacks that readers put together. */
export function patchTable(caption: string, lines: readonly PatchLine[]): HTMLTableElement {
	const heads = ['Vulnerability in', 'Who must act', 'What they do', 'At the target'];
	return element(
		'table',
		{ class: 'patches' },
		element('caption', { class: 'sr-only' }, caption),
		element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
		...lines.map(body),
	);
}

function body({ part, name, layer, layerName, ways, remark, cells }: PatchLine): HTMLElement {
	const decided = ways.length > 0 && remark !== null;
	const links = cells.map(({ label, url }) => cellLink(label, url, layerName));
	const head = element('th', { scope: 'rowgroup', rowspan: String(Math.max(1, ways.length) + (decided ? 1 : 0)) }, name, ...links);
	const rows = ways.length > 0 ? ways.map(wayCells) : [[remarkCell(remark)]];
	if (decided) rows.push([remarkCell(remark)]);
	return element(
		'tbody',
		{ 'data-part': part, class: `l-${layer}` },
		...rows.map((row, index) => element('tr', {}, ...(index === 0 ? [head] : []), ...row)),
	);
}

function wayCells({ actor, does, user }: PatchWay): HTMLElement[] {
	const name = ACTORS.find(({ id }) => id === actor)?.name ?? actor;
	return [element('td', { 'data-actor': actor }, element('b', {}, name)), element('td', {}, does), element('td', {}, user)];
}

function remarkCell(remark: string | null): HTMLElement {
	return element('td', { colspan: '3', class: 'remark' }, remark ?? '');
}

/** A link to a cell, with the layer for those who do not see what it stands in. */
export function cellLink(label: string, url: string, layerName: string): HTMLElement {
	return element('a', { href: url }, label, element('span', { class: 'sr-only' }, `: the cell on ${layerName}`));
}
