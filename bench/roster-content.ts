import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import type { Content, Entry } from '../src/model/catalogue/content.ts';
import { PAST_STATUSES } from '../src/model/shared/status.ts';
import type { PackagingOption } from '../src/schema/option.ts';
import type { RelatedEntry } from '../src/schema/related-entry.ts';
import { randomFrom } from './random.ts';
import { fileText, mixedBody, tiedCriteria, variant, type ContentFile } from './synthetic-content.ts';

const NamesSchema = z.record(z.string(), z.string());
const RosterSchema = z.strictObject({
	/** By rung, and there by status; `usual` ones are active. */
	options: z.record(z.string(), z.record(z.string(), NamesSchema)),
	tools: NamesSchema,
	channels: NamesSchema,
});
/** What the guide is to hold: ids and names. */
export type Roster = z.infer<typeof RosterSchema>;

/** Pages that a stand-in cites besides those of its original, in the proportion of the real content. */
const SOURCES_EACH = 2;
const USUAL = 'usual';
/** As many as the check allows on one rung. */
const MOST_USUAL = 4;

/** Reads a roster. Throws if the file is missing or has another form. */
export function readRoster(file: string): Roster {
	return RosterSchema.parse(parse(readFileSync(file, 'utf8')));
}

/**
 * Stand-ins for what a roster names and the content lacks. Names, rungs, statuses and what is usual are the roster's; cells and pages come
 * from real options, first those of the same rung. They are the same on each run. Copied cells compress better than written ones: take
 * heights and order from them, and bytes of tables as the least they can be.
 * @param content the guide's content; with at least one option, tool and channel
 * @returns the files to add, which the checks of the content pass
 */
export function rosterContent(content: Content, roster: Roster): ContentFile[] {
	const written = new Set(content.options.map(({ id }) => id));
	const taken = takenNames(content);
	const missing = Object.entries(roster.options).flatMap(([rung, statuses]) =>
		Object.entries(statuses).flatMap(([status, names]) =>
			Object.entries(names)
				.filter(([id]) => !written.has(id))
				.map(([id, name]): Place => ({ id, name: freeName(name, taken), rung, status })),
		),
	);
	const usual = new Set([...Map.groupBy(missing, ({ rung }) => rung)].flatMap(([rung, places]) => usualOf(content, rung, places)));
	return [
		...missing.flatMap((place, index) => [optionFile(content, place, usual.has(place), index), sourcesFile(place)]),
		...relatedFiles('tools', content.tools, roster.tools, taken),
		...relatedFiles('channels', content.channels, roster.channels, taken),
	];
}

/** The names and aliases of pages, in small letters: a page may not be called what another is also known as. */
function takenNames({ options, tools, channels, rungs, guides, cases }: Content): Set<string> {
	const pages = [...options, ...tools, ...channels, ...rungs, ...guides, ...cases];
	return new Set(pages.flatMap(({ data }) => [data.name, ...data.aliases]).map((name) => name.toLowerCase()));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
	return taken.has(name.toLowerCase()) ? `${name} itself` : name;
}

interface Place {
	id: string;
	name: string;
	rung: string;
	status: string;
}

/** Those that the roster calls usual, as long as a rung has room beside the ones that are written. */
function usualOf(content: Content, rung: string, places: readonly Place[]): Place[] {
	const written = content.options.filter(({ data }) => data.rung === rung && data.prominence.is === USUAL);
	return places.filter(({ status }) => status === USUAL).slice(0, Math.max(0, MOST_USUAL - written.length));
}

function optionFile(content: Content, { id, name, rung, status }: Place, usual: boolean, index: number): ContentFile {
	const onRung = content.options.filter(({ data }) => data.rung === rung);
	// Where a rung has none yet, mixing options of different rungs would leave questions open: one is copied as it is.
	const [first, ...others] = onRung.length > 0 ? onRung : content.options.slice(index % content.options.length).slice(0, 1);
	if (!first) throw new Error('There are no options to make others from. Run this in the folder of the project.');
	const all: [Entry<PackagingOption>, ...Entry<PackagingOption>[]] = [first, ...others];
	const random = randomFrom(index);
	const base = all[index % all.length] ?? first;
	const { family, ...made } = variant(base.data, String(index + 1), random, all, tiedCriteria(content.criteria));
	const sources = pagesOf(id);
	const data: PackagingOption = {
		...made,
		name,
		aliases: [`${id} stand-in`],
		rung,
		// Families belong to a rung.
		...(family !== undefined && onRung.length > 0 && { family }),
		prominence: { is: usual ? USUAL : PAST_STATUSES.includes(status) ? 'rare' : 'known', because: 'A stand-in.', sources },
		evidence: { ...made.evidence, sources },
		cells: { ...made.cells, status: { is: status === USUAL ? 'active' : status, sources } },
		users: [],
	};
	return { file: `content/options/${id}.mdx`, text: fileText(data, mixedBody(base.body, data, random, all)) };
}

function relatedFiles(
	folder: 'tools' | 'channels',
	written: readonly Entry<RelatedEntry>[],
	names: Record<string, string>,
	taken: ReadonlySet<string>,
): ContentFile[] {
	const missing = Object.entries(names).filter(([id]) => written.every((entry) => entry.id !== id));
	return missing.flatMap(([id, name], index) => {
		const base = written[index % written.length];
		return base
			? [
					{
						file: `content/${folder}/${id}.mdx`,
						text: fileText({ ...base.data, name: freeName(name, taken), aliases: [`${id} stand-in`], formerly: [] }, base.body),
					},
				]
			: [];
	});
}

function pagesOf(id: string): string[] {
	return Array.from({ length: SOURCES_EACH }, (_, page) => `${id}-project/page-${page + 1}`);
}

/** The pages that a stand-in cites, by a publisher of its own. */
function sourcesFile({ id, name }: Place): ContentFile {
	const pages = pagesOf(id).map((page, index): [string, object] => [
		page.slice(page.indexOf('/') + 1),
		{ title: `Page ${index + 1} about ${name}`, url: `https://example.org/${id}/${index + 1}` },
	]);
	return { file: `content/sources/${id}-project.yml`, text: stringify({ publisher: `${name} project`, pages: Object.fromEntries(pages) }) };
}
