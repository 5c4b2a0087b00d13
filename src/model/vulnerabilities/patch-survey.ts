import type { OptionView, Row, RungView } from '../catalogue/catalogue.ts';
import { NOT_APPLICABLE } from '../shared/cell.ts';
import { pageCellUrl, pageRowFrom } from '../shared/page-row.ts';
import { ACTORS, VULNERABLE_PARTS, actorsOf, patchesOf, type ActorId, type VulnerablePartId } from '../shared/vulnerabilities/patching.ts';
import { inText } from '../shared/words.ts';

/** Who must act on a part: one of the actors, one of several, or not known. */
export type PatchGroupId = ActorId | 'depends' | 'none' | 'unknown';

/** The groups in the order in which they are shown. */
export const PATCH_GROUPS: readonly { id: PatchGroupId; name: string; meaning: string }[] = [
	...ACTORS,
	{
		id: 'depends',
		name: 'It depends',
		meaning: 'On how it was packaged, or on which of several parts has the part: the note of the cell says on what.',
	},
	{ id: 'none', name: 'Nobody', meaning: 'There is none that could have it.' },
	{ id: 'unknown', name: 'Not known', meaning: 'Nobody could tell who brings it.' },
];

/** An option, or a mode of it, within a group. */
export interface PatchEntry {
	readonly name: string;
	/** The address of the cell that says so. */
	readonly url: string;
	/** The possible actors, in words; empty if there is only one. */
	readonly actors: string;
}

/** One vulnerability across all options. */
export interface VulnerabilitySurvey {
	readonly part: VulnerablePartId;
	readonly name: string;
	/** Only groups that are not empty. */
	readonly groups: readonly PatchGroup[];
}

/** Everything on which the same must act, from the first rung to the last. */
export interface PatchGroup {
	readonly id: PatchGroupId;
	readonly name: string;
	readonly count: number;
	readonly rungs: readonly { name: string; entries: readonly PatchEntry[] }[];
}

/** Who must act on each vulnerability, across options; equal modes are joined, on the rung of the first. */
export function patchSurvey(options: readonly OptionView[], rungs: readonly RungView[]): VulnerabilitySurvey[] {
	return VULNERABLE_PARTS.map(({ id: part, name, layer }) => {
		const entries = options.flatMap((option) => {
			const found = option.rows.map((row) => ({ row, actors: actorsOn(part, row) }));
			const agreed = new Set(found.map(({ actors }) => actors.join())).size === 1;
			return found.slice(0, agreed ? 1 : undefined).map(({ row, actors }) => ({
				rung: row.rung,
				group: row.cells[layer]?.is.includes(NOT_APPLICABLE) ? ('none' as const) : groupOf(actors),
				entry: {
					name: agreed ? option.data.name : row.name,
					url: pageCellUrl(row, layer),
					actors: actors.length > 1 ? inWords(actors) : '',
				},
			}));
		});
		const groups = PATCH_GROUPS.map(({ id, name: groupName }): PatchGroup => {
			const own = entries.filter(({ group }) => group === id);
			const onRungs = rungs.map((rung) => ({
				name: rung.name,
				entries: own.filter((entry) => entry.rung === rung.id).map(({ entry }) => entry),
			}));
			return { id, name: groupName, count: own.length, rungs: onRungs.filter((rung) => rung.entries.length > 0) };
		});
		return { part, name, groups: groups.filter(({ count }) => count > 0) };
	});
}

function actorsOn(part: VulnerablePartId, row: Row): ActorId[] {
	const patch = patchesOf(pageRowFrom(row)).find((one) => one.part === part);
	return patch ? actorsOf(patch) : [];
}

function groupOf(actors: readonly ActorId[]): PatchGroupId {
	return actors.length > 1 ? 'depends' : (actors[0] ?? 'unknown');
}

function inWords(actors: readonly ActorId[]): string {
	return actors.map((actor) => inText(ACTORS.find(({ id }) => id === actor) ?? { name: actor })).join(' or ');
}
