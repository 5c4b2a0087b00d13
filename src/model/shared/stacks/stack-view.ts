import { ARTEFACT_KINDS, CARRIES, TARGET_NEEDS } from '../known-criteria.ts';
import { CODE, isLayer, type LayerId } from '../layers.ts';
import type { CriterionColumn } from '../../catalogue/catalogue.ts';
import { pageCellUrl, type PageRow } from '../page-row.ts';
import type { PatchCell, PatchLine } from '../../vulnerabilities/patch-table.ts';
import type { Stack, StackOutcome, StackProblem } from './stack.ts';
import { inText, type Named } from '../words.ts';
import { NO_ANSWERS, NOT_KNOWN } from '../cell.ts';

/** The names of a stack's parts. */
export interface StackWords {
	/** Names of the layers. */
	readonly layers: Readonly<Record<string, string>>;
	/** Names and signs of the outcomes. */
	readonly outcomes: Readonly<Record<string, Named & { readonly sign: string }>>;
	/** Names of the requirements of a target. */
	readonly needs: Readonly<Record<string, string>>;
	/** Names of the kinds of artefact. */
	readonly kinds: Readonly<Record<string, Named>>;
}

/** A link to an option or to one of its cells. */
export interface NamedLink {
	readonly name: string;
	readonly url: string;
}

/** One layer of a stack, in words. */
export interface StackLayerView {
	readonly layer: LayerId;
	readonly name: string;
	readonly outcomes: readonly StackOutcome[];
	/** As letters: `I`, `D/–`. */
	readonly signs: string;
	readonly words: string;
	/** The cells of the members that bring it. */
	readonly bringers: readonly NamedLink[];
}

/** A stack in words, as both the built page and the page’s script show it. */
export interface StackView {
	/** Whether it can be built, as far as is known. */
	readonly possible: boolean;
	/** Innermost first. */
	readonly members: readonly NamedLink[];
	readonly problems: readonly { readonly sentence: string; readonly cells: readonly NamedLink[] }[];
	/** As on the stamp: hardware at the top, your code at the bottom. */
	readonly layers: readonly StackLayerView[];
	readonly needs: readonly string[];
	readonly patches: readonly PatchLine[];
}

/** The names for stacks, from the vocabulary of the criteria. */
export function stackWordsFrom(criteria: readonly CriterionColumn[]): StackWords {
	const values = (criterion: string) => criteria.find(({ id }) => id === criterion)?.values ?? [];
	const names = (criterion: string) => Object.fromEntries(values(criterion).map(({ id, name }) => [id, name]));
	return {
		layers: Object.fromEntries(criteria.filter(({ id }) => isLayer(id)).map(({ id, name }) => [id, name])),
		outcomes: Object.fromEntries(values(CODE).map(({ id, name, proper, sign }) => [id, { name, proper, sign: sign ?? name }])),
		needs: names(TARGET_NEEDS),
		kinds: Object.fromEntries(values(ARTEFACT_KINDS).map(({ id, name, proper }) => [id, { name, proper }])),
	};
}

/** A stack in words. */
export function stackView(stack: Stack<PageRow>, words: StackWords): StackView {
	const { members } = stack;
	const named = (key: string) => members.find((member) => member.key === key);
	const layers = stack.layers.map(({ layer, outcomes, broughtBy }): StackLayerView => ({
		layer,
		name: words.layers[layer] ?? layer,
		outcomes,
		signs: outcomes.map((outcome) => (words.outcomes[outcome] ?? NO_ANSWERS[outcome])?.sign ?? '?').join('/'),
		words: outcomes.map((outcome, index) => outcomeWord(outcome, words, index === 0)).join(' or '),
		bringers: broughtBy.flatMap((key) => cellLink(named(key), layer)),
	}));
	return {
		possible: stack.problems.every(({ kind }) => kind !== 'impossible'),
		members: members.map(({ name, url }) => ({ name, url })),
		problems: stack.problems.map((problem) => ({
			sentence: problemWords(problem, words),
			cells: [
				...cellLink(named(problem.inner), ARTEFACT_KINDS, 'What %s makes'),
				...cellLink(named(problem.outer), CARRIES, 'What %s can carry'),
			],
		})),
		layers: layers.toReversed(),
		needs: stack.needs.map((need) => words.needs[need] ?? NOT_KNOWN),
		patches: stack.patches.map((patch) => ({
			...patch,
			layerName: words.layers[patch.layer] ?? patch.layer,
			cells: patch.remark === null ? [] : cellsOf(layers.find(({ layer }) => layer === patch.layer)),
		})),
	};
}

function cellsOf(layer: StackLayerView | undefined): PatchCell[] {
	return (layer?.bringers ?? []).map(({ name, url }) => ({ label: name, url, note: null }));
}

function outcomeWord(outcome: StackOutcome, words: StackWords, first: boolean): string {
	const word = words.outcomes[outcome] ?? NO_ANSWERS[outcome] ?? { name: NOT_KNOWN };
	return first ? word.name : inText(word);
}

/** The sentence about a pair; if their kinds of artefact do not fit, it names them. */
function problemWords({ sentence, kind, makes, carries }: StackProblem, words: StackWords): string {
	if (kind === 'unknown' || makes.includes('nothing') || carries.includes('nothing')) return sentence;
	return `${sentence} What is made: ${kindWords(makes, words)}. What fits: ${kindWords(carries, words)}.`;
}

function kindWords(kinds: readonly string[], words: StackWords): string {
	return kinds
		.map((kind, index) => {
			const word = words.kinds[kind] ?? { name: kind };
			return index === 0 ? word.name : inText(word);
		})
		.join(', ');
}

function cellLink(row: PageRow | undefined, criterion: string, label = '%s'): NamedLink[] {
	return row ? [{ name: label.replace('%s', row.name), url: pageCellUrl(row, criterion) }] : [];
}
