import type { ChoiceView, ConflictView, WhatIfView } from '../model/shared/chooser/choice-view.ts';
import type { FitGroup, FitMode, FitOption } from '../model/shared/chooser/fit-groups.ts';
import type { ReasonGroup } from '../model/shared/chooser/reason-groups.ts';
import { stampWords } from '../model/shared/stamp/stamp-words.ts';
import { counted } from '../model/shared/words.ts';
import { link } from './link.ts';
import { picksOf, wishLink } from './picks.ts';
import { sentenceList } from './sentence-list.ts';
import { stamp, type LayerNames } from './stamp.ts';
import { h, spaced, type Child, type TreeElement } from './tree.ts';

/** Options of a rung that the result shows at once. */
const MOST_OF_RUNG = 4;
/** Options that it shows at once below the picks; of further rungs it says only how many fit. */
const MOST_BESIDE_PICKS = 12;

/**
 * The chooser's result: first what people would take, then everything that fits, then what does not. Details are closed.
 * @param layerNames names of the layers by their id, for the words of the stamps
 */
export function chooserResult(view: ChoiceView, layerNames: LayerNames): TreeElement {
	const { asked, picks, groups, conflict, whatIfs, reasons } = view;
	if (!asked)
		return h(
			'div',
			{ class: 'result' },
			h('p', { class: 'more' }, 'Fill the sentence, answer what you know, or begin with one of the cases.'),
		);
	const count = groups.reduce((sum, { options }) => sum + options.length, 0);
	return h(
		'div',
		{ class: 'result' },
		picks && picksOf(picks, layerNames),
		(count > 0 || conflict) &&
			section(
				'fits',
				picks ? `${counted(count, 'other')} that ${count === 1 ? 'fits' : 'fit'}` : 'What fits',
				conflict && conflictParts(conflict),
				!picks &&
					!conflict &&
					h('p', { class: 'more' }, 'Nobody has picked for these answers yet. Those that are usual on their rung come first.'),
				...fitGroupsOf(groups, layerNames, picks ? MOST_BESIDE_PICKS : Infinity),
			),
		whatIfs.length > 0 && section('what-if', 'What if', h('ul', { class: 'what-ifs' }, ...whatIfs.map(whatIfItem))),
		reasons.length > 0 &&
			section(
				'others',
				`${String(reasons.reduce((sum, { options }) => sum + options.length, 0))} that do not, and why`,
				...reasons.map(reasonGroup),
			),
	);
}

function section(id: string, name: string, ...content: readonly Child[]): TreeElement {
	return h('section', { 'aria-labelledby': id }, h('h2', { id }, name), ...content);
}

function conflictParts({ sentence, parts }: ConflictView): Child[] {
	const ways = parts.map(({ says, url }) => h('li', {}, answersLink(`Drop “${says}”`, url)));
	return [h('p', { class: 'conflict' }, sentence), ways.length > 0 && h('ul', { class: 'ways' }, ...ways)];
}

/** The rungs in their order. @param most the options after which further rungs are closed */
function fitGroupsOf(groups: readonly FitGroup[], layerNames: LayerNames, most: number): TreeElement[] {
	let left = most;
	return groups.map((group) => {
		const { length } = group.options;
		// One more alone is not worth a click.
		const shown = left <= 0 ? 0 : length > MOST_OF_RUNG + 1 ? MOST_OF_RUNG : length;
		left -= shown;
		return fitGroup(group, layerNames, shown);
	});
}

/**
 * A rung at the left with what all its options require, and its options at the right, one line each.
 * @param shown how many of them are shown at once; the others are closed
 */
function fitGroup({ rung, common, options }: FitGroup, layerNames: LayerNames, shown: number): TreeElement {
	const rest = options.slice(shown);
	return h(
		'div',
		{ class: 'rung-group' },
		h(
			'div',
			{ class: 'rung' },
			h('h3', {}, rung ? link(rung) : 'Without a rung', ' ', h('span', { class: 'count' }, String(options.length))),
			common.length > 0 && h('p', {}, common.join(' ')),
		),
		h(
			'div',
			{},
			shown > 0 && fitList(options.slice(0, shown), layerNames),
			rest.length > 0 &&
				restOf(rung?.name ?? '', shown === 0 ? `Show ${String(rest.length)}` : `${String(rest.length)} more`, rest, layerNames),
		),
	);
}

/** The options of a rung after the first, closed: the answer stays short however many options there are. */
function restOf(rung: string, words: string, rest: readonly FitOption[], layerNames: LayerNames): TreeElement {
	return h(
		'details',
		{ class: 'rest', 'data-folded': `rest ${rung}` },
		h('summary', {}, words, h('span', { class: 'sr-only' }, ` in ${rung}`)),
		fitList(rest, layerNames),
	);
}

function fitList(options: readonly FitOption[], layerNames: LayerNames): TreeElement {
	return h('ul', { class: 'fits' }, ...options.map((option) => fitItem(option, layerNames)));
}

function fitItem({ name, url, layers, modes, wishes, unfit }: FitOption, layerNames: LayerNames): TreeElement {
	const named = modes.flatMap(({ name: mode, url: address }) => (mode === null ? [] : [link({ name: mode, url: address })]));
	const details = [...modes.flatMap(modeDetails), ...unfitDetails(unfit)];
	return h(
		'li',
		{},
		stamp(layers, 24, { label: stampWords(layerNames, layers) }),
		h(
			'div',
			{},
			h('p', {}, h('b', {}, link({ name, url })), named.length > 0 && [' ', h('span', { class: 'modes' }, ...spaced(named))]),
			wishes.length > 0 && h('p', { class: 'wishes' }, ...spaced(wishes.map(wishLink))),
			details.length > 0 && h('details', { 'data-folded': url }, h('summary', {}, 'What it asks'), ...details),
		),
	);
}

function modeDetails({ name, requirements, cautions }: FitMode): Child[] {
	if (requirements.length + cautions.length === 0) return [];
	return [
		name !== null && h('p', { class: 'mode' }, name),
		requirements.length > 0 && sentenceList(requirements),
		cautions.length > 0 && sentenceList(cautions, 'warnings'),
	];
}

function unfitDetails(unfit: FitOption['unfit']): Child[] {
	if (unfit.length === 0) return [];
	return [
		h('p', { class: 'mode' }, 'Does not fit'),
		h('ul', {}, ...unfit.map(({ name, reason }) => h('li', {}, `${name}: `, link({ name: reason.sentence, url: reason.url })))),
	];
}

/** Another answer with the count of what it brings back; the names are closed. */
function whatIfItem({ sentence, change, url, options }: WhatIfView): TreeElement {
	return h(
		'li',
		{},
		h('p', {}, h('b', {}, sentence), ' ', answersLink(change, url)),
		h(
			'details',
			{ 'data-folded': `what-if ${url}` },
			h('summary', {}, counted(options.length, 'more way')),
			h('ul', {}, ...options.map((option) => h('li', {}, link(option)))),
		),
	);
}

/** One reason with the count of what it rules out; the names are closed, each leads to its cell. */
function reasonGroup({ says, options }: ReasonGroup): TreeElement {
	return h(
		'details',
		{ class: 'reason', 'data-folded': `reason ${says}` },
		h('summary', {}, h('b', {}, String(options.length)), ' ', says),
		h(
			'ul',
			{},
			...options.map(({ name, url, sentence }) => h('li', {}, h('a', { href: url, title: sentence === says ? null : sentence }, name))),
		),
	);
}

/** A link to the chooser with other answers; its script follows it without reloading the page. */
function answersLink(words: string, url: string): TreeElement {
	return h('a', { href: url, 'data-answers': true }, words);
}
