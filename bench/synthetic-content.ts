import { stringify } from 'yaml';
import type { Content, Entry } from '../src/model/catalogue/content.ts';
import { saysTheSame } from '../src/model/catalogue/same.ts';
import { opensWithUseInstead, USE_INSTEAD } from '../src/model/rules/body-sections.ts';
import type { AuthoredCell, AuthoredCells } from '../src/schema/cell.ts';
import type { Mode, PackagingOption } from '../src/schema/option.ts';
import { pick, randomFrom } from './random.ts';

/** The number of cells of a synthetic option that come from another one. */
const SHARE_OF_OTHERS = 1 / 3;

const START_HERE = '## Start here\n\nFollow its manual.\n\n';
const INSTEAD = `## ${USE_INSTEAD}\n\nTake something that is looked after.\n\n`;

/** A content file to write. */
export interface ContentFile {
	/** Path from the project's root. */
	file: string;
	text: string;
}

/**
 * Synthetic options: each is a real one under a new id and name, with some cells from others and every section of its page from any of
 * them. They are the same on each run.
 * @param real the options of the guide; at least one
 * @param count how many to add
 * @param tied the criteria whose cells are not taken from another option, as `tiedCriteria` finds them
 * @returns one file an option, which the checks of the content pass
 */
export function syntheticOptions(
	real: readonly Entry<PackagingOption>[],
	count: number,
	tied: ReadonlySet<string> = new Set(),
): ContentFile[] {
	const [first, ...others] = real;
	if (!first) throw new Error('There are no options to make others from. Run this in the folder of the project.');
	const all: [Entry<PackagingOption>, ...Entry<PackagingOption>[]] = [first, ...others];
	const random = randomFrom(count);
	const ids = new Set(Array.from({ length: count }, (_, index) => idOf(all, index)));
	return Array.from({ length: count }, (_, index) => {
		const base = all[index % all.length] ?? first;
		const id = idOf(all, index);
		const data = variant(base.data, id.slice(base.id.length + 1), random, all, tied);
		for (const alternative of data.alternatives) {
			const renamed = `${alternative.option}-${copyOf(all, index)}`;
			if (ids.has(renamed)) alternative.option = renamed;
		}
		return { file: `content/options/${id}.mdx`, text: fileText(data, mixedBody(base.body, data, random, all)) };
	});
}

/** A file of content: its fields as YAML 1.1, which quotes words such as "no" that some parsers take for false, and its body. */
export function fileText(data: object, body: string): string {
	return `---\n${stringify(data, { version: '1.1', lineWidth: 0 })}---\n\n${body}`;
}

/**
 * A page with the sections of another, each from any option. Real pages whose commands are a recipe do not have "Start here"; the status of
 * the option that is made decides whether it begins with what to use instead.
 */
export function mixedBody(
	body: string,
	data: PackagingOption,
	random: () => number,
	all: readonly [Entry<PackagingOption>, ...Entry<PackagingOption>[]],
): string {
	const sections = sectionsOf(body)
		.filter((section) => headingOf(section) !== headingOf(INSTEAD))
		.map((section) => {
			const other = pick(random, all);
			return sectionsOf(other.body).find((candidate) => headingOf(candidate) === headingOf(section)) ?? section;
		});
	const hasStart = sections.some((section) => headingOf(section) === headingOf(START_HERE));
	return [opensWithUseInstead({ data }) ? INSTEAD : '', hasStart ? '' : START_HERE, ...sections].join('');
}

/** The number of a copy of an option, from 1. */
function copyOf(real: readonly unknown[], index: number): number {
	return Math.floor(index / real.length) + 1;
}

function idOf(real: readonly Entry<PackagingOption>[], index: number): string {
	return `${real[index % real.length]?.id ?? ''}-${copyOf(real, index)}`;
}

/** The criteria whose cells follow from others by a rule, and those from which they follow: mixed, they would contradict each other. */
export function tiedCriteria(criteria: Content['criteria']): Set<string> {
	return new Set(criteria.flatMap(({ id, data }) => (data.derived ? [id, data.derived.from] : [])));
}

/** An option's fields under a new name, with some cells from others, but none of the tied criteria. */
export function variant(
	data: PackagingOption,
	copy: string,
	random: () => number,
	all: readonly [Entry<PackagingOption>, ...Entry<PackagingOption>[]],
	tied: ReadonlySet<string> = new Set(),
): PackagingOption {
	const cells = Object.fromEntries(
		Object.entries(data.cells).map(([criterion, cell]) => {
			const other = random() < SHARE_OF_OTHERS ? pick(random, all).data.cells[criterion] : undefined;
			return [criterion, other === undefined || criterion === 'release' || tied.has(criterion) || isReasoned(other) ? cell : other];
		}),
	);
	return {
		...data,
		name: `${data.name} ${copy}`,
		aliases: data.aliases.map((alias) => `${alias} ${copy}`),
		// Copies of what is usual would be more than a rung may have.
		prominence: { ...data.prominence, is: data.prominence.is === 'usual' ? 'known' : data.prominence.is },
		cells: withRelease(cells, copy),
		...(data.modes && { modes: modesBeside(data.modes, cells) }),
		alternatives: data.alternatives.map((alternative) => ({ ...alternative })),
		formerly: [],
	};
}

/** Reasoned cells are left alone: among the cells of another option they could form a circle. */
function isReasoned(cell: AuthoredCell): boolean {
	return typeof cell === 'object' && !Array.isArray(cell) && cell.how === 'reasoned';
}

/** A release that no section of any page names. */
function withRelease(cells: AuthoredCells, copy: string): AuthoredCells {
	const { release } = cells;
	if (typeof release !== 'object' || Array.isArray(release)) return cells;
	return { ...cells, release: { ...release, is: `${copy}.0.2026` } };
}

/** Modes without the cells that their option now has itself: the content check refuses repeated cells. */
function modesBeside(modes: Readonly<Record<string, Mode>>, cells: AuthoredCells): Record<string, Mode> {
	return Object.fromEntries(
		Object.entries(modes).map(([id, mode]) => [
			id,
			{
				...mode,
				cells: Object.fromEntries(Object.entries(mode.cells).filter(([criterion, cell]) => !saysTheSame(cell, cells[criterion]))),
			},
		]),
	);
}

/** A page's sections, each with its heading. */
function sectionsOf(body: string): string[] {
	return body.split(/^(?=## )/m).filter((section) => section.startsWith('## '));
}

function headingOf(section: string): string {
	return section.slice(0, section.indexOf('\n'));
}
