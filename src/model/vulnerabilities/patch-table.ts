import type { CriterionColumn, OptionView, Row } from '../catalogue/catalogue.ts';
import { pageCellUrl, pageRowFrom } from '../shared/page-row.ts';
import { patchesOf, type Patch } from '../shared/vulnerabilities/patching.ts';
import { saysTheSame } from '../catalogue/same.ts';
import { listed } from '../shared/words.ts';
import { wordsFromCell } from '../comparison/cell-words.ts';

/** A cell that a line of the table is based on. */
export interface PatchCell {
	/** The text of its link. */
	readonly label: string;
	readonly url: string;
	/** Its note, if the line leaves open who must act. */
	readonly note: string | null;
}

/** A line of the table: the vulnerable part, who fixes it, and the cells that say so. */
export interface PatchLine extends Patch {
	/** The name of the layer. */
	readonly layerName: string;
	readonly cells: readonly PatchCell[];
}

/** Who patches what in one option, or in those of its modes that agree. */
export interface PatchTable {
	/** The names of the modes that it holds for, listed as in a sentence; `null` if all agree. */
	readonly modes: string | null;
	readonly lines: readonly PatchLine[];
}

/** Who patches what in an option: one table, or one for each group of modes that agree in it. */
export function patchTablesOf({ rows }: OptionView, criteria: readonly CriterionColumn[]): PatchTable[] {
	const groups: { patches: Patch[]; rows: Row[] }[] = [];
	for (const row of rows) {
		const patches = patchesOf(pageRowFrom(row));
		const same = groups.find((group) => saysTheSame(shownOf(group.patches), shownOf(patches)));
		if (same) same.rows.push(row);
		else groups.push({ patches, rows: [row] });
	}
	return groups.map((group) => ({
		modes:
			groups.length > 1
				? listed(group.rows.map(({ modeName, modeInText, name }, index) => (index === 0 ? modeName : modeInText) ?? name))
				: null,
		lines: group.patches.map((patch) => patchLine(patch, group.rows, criteria)),
	}));
}

/** The part of patches that the table shows, apart from the cells they are based on. */
function shownOf(patches: readonly Patch[]) {
	return patches.map(({ ways, remark }) => ({ ways, remark }));
}

function patchLine(patch: Patch, rows: readonly Row[], criteria: readonly CriterionColumn[]): PatchLine {
	const criterion = criteria.find(({ id }) => id === patch.layer);
	const byUrl = new Map(rows.map((row) => [pageCellUrl(row, patch.layer), row]));
	const cells = [...byUrl].flatMap(([url, row]): PatchCell[] => {
		const cell = row.cells[patch.layer];
		if (!criterion || !cell) return [];
		const words = wordsFromCell(criterion, cell);
		return [
			{
				label: byUrl.size > 1 && row.modeName !== null ? `${row.modeName}: ${words}` : words,
				url,
				note: patch.remark === null ? null : (cell.note ?? null),
			},
		];
	});
	return { ...patch, layerName: criterion?.name ?? patch.layer, cells };
}
