import type { ChoiceView, ConflictView, FitView, LinkedSentence, OtherView, WhatIfView } from '../model/shared/chooser/choice-view.ts';
import { stampWords } from '../model/shared/stamp/stamp-words.ts';
import { link } from './link.ts';
import { stamp } from './stamp.ts';
import { h, type Child, type TreeElement } from './tree.ts';

/** So many options that fit are shown in full; the others wait under the names of their rungs. */
const SHOWN = 3;
/** Fewer than this beyond them are shown as well: closed groups of one are more work than they save. */
const FEWEST_FOLDED = 4;

/**
 * The chooser's result. Its groups are open, as readers without a script need them; scripts close them.
 * @param layerNames names of the layers by their id, for the words of the stamps
 */
export function chooserResult({ fits, conflict, whatIfs, others }: ChoiceView, layerNames: Readonly<Record<string, string>>): TreeElement {
	return h(
		'div',
		{ class: 'result' },
		section('fits', 'What fits', conflict && conflictParts(conflict), fits.length > 0 && fitLists(fits, layerNames)),
		whatIfs.length > 0 && section('what-if', 'What if', h('ul', { class: 'what-ifs' }, ...whatIfs.map(whatIfItem))),
		others.length > 0 &&
			section(
				'others',
				'What does not, and why',
				byRung('others', others, (own) => h('ul', { class: 'others' }, ...own.map(otherItem))),
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

/** The first ones, then the others by rung. */
function fitLists(fits: readonly FitView[], layerNames: Readonly<Record<string, string>>): Child {
	if (fits.length < SHOWN + FEWEST_FOLDED) return fitList(fits, layerNames);
	return [
		fitList(fits.slice(0, SHOWN), layerNames),
		h('p', { class: 'more' }, `${String(fits.length - SHOWN)} more fit:`),
		byRung('fits', fits.slice(SHOWN), (own) => fitList(own, layerNames)),
	];
}

/** A group that can be closed for each rung, with the number of its options. */
function byRung<View extends FitView | OtherView>(of: string, views: readonly View[], list: (own: readonly View[]) => TreeElement): Child {
	return [...Map.groupBy(views, ({ rung }) => rung?.name ?? 'Without a rung')].map(([name, own]) =>
		h(
			'details',
			{ class: 'rung-group', 'data-folded': `${of} ${name}`, open: true },
			h('summary', {}, h('b', {}, name), ' ', h('span', { class: 'count' }, String(own.length))),
			list(own),
		),
	);
}

function fitList(fits: readonly FitView[], layerNames: Readonly<Record<string, string>>): TreeElement {
	return h('ul', { class: 'fits' }, ...fits.map((fit) => fitItem(fit, layerNames)));
}

function fitItem(fit: FitView, layerNames: Readonly<Record<string, string>>): TreeElement {
	const { layers, rung, requirements, cautions } = fit;
	return h(
		'li',
		{},
		stamp(layers, 24, { label: stampWords(layerNames, layers) }),
		h(
			'div',
			{},
			h('h3', {}, link(fit)),
			rung && [' ', h('p', { class: 'rung' }, link(rung))],
			requirements.length > 0 ? group('Requires', requirements) : h('p', { class: 'group' }, 'Requires nothing more.'),
			cautions.length > 0 && group('Look first', cautions),
		),
	);
}

function group(name: string, sentences: readonly LinkedSentence[]): TreeElement {
	return h('div', { class: 'group' }, h('b', {}, name), ' ', sentenceList(sentences));
}

/** Each sentence leads to the cell that says so. */
function sentenceList(sentences: readonly LinkedSentence[]): TreeElement {
	return h('ul', {}, ...sentences.map(({ sentence, url }) => h('li', {}, link({ name: sentence, url }))));
}

function whatIfItem({ sentence, change, url, options }: WhatIfView): TreeElement {
	return h(
		'li',
		{},
		h('p', {}, h('b', {}, sentence), ' ', answersLink(change, url)),
		h('ul', {}, ...options.map((option) => h('li', {}, link(option)))),
	);
}

function otherItem(other: OtherView): TreeElement {
	return h('li', {}, h('p', {}, link(other)), sentenceList(other.reasons));
}

/** A link to the chooser with other answers; its script follows it without reloading the page. */
function answersLink(words: string, url: string): TreeElement {
	return h('a', { href: url, 'data-answers': true }, words);
}
