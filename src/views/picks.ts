import type { LinkedSentence } from '../model/shared/chooser/linked-sentence.ts';
import type { PickPart } from '../model/shared/chooser/picking-case.ts';
import type { PicksView, PickView, VetoView } from '../model/shared/chooser/picks-view.ts';
import { stampWords } from '../model/shared/stamp/stamp-words.ts';
import { link } from './link.ts';
import { stamp, type LayerNames } from './stamp.ts';
import { h, spaced, type Child, type TreeElement } from './tree.ts';
import { inText, listed } from '../model/shared/words.ts';
import { sentenceList } from './sentence-list.ts';

const PARTS: Readonly<Record<PickPart['as'], string>> = {
	installer: 'Installer',
	signature: 'Signature',
	updater: 'Updates',
	around: 'Around it',
	channel: 'Channel',
};

/**
 * What people would take, each option in a column of the same rows, and under them what a cell rules out.
 * @param layerNames names of the layers by their id, for the words of the stamps
 */
export function picksOf({ case: from, picks, vetoed }: PicksView, layerNames: LayerNames): TreeElement {
	return h(
		'section',
		{ 'aria-labelledby': 'picks', class: 'picks' },
		h('h2', { id: 'picks' }, picks.length === 1 ? 'Start with this one' : 'Start with one of these'),
		h(
			'p',
			{ class: 'picked' },
			'Picked by people for the case ',
			link(from),
			', on ',
			h('time', { datetime: from.picked }, from.picked),
			'; the sentences under “Requires” and “Watch out” come from the cells.',
		),
		h('ol', {}, ...picks.map((pick) => pickItem(pick, layerNames))),
		vetoed.length > 0 && vetoList(vetoed),
	);
}

function pickItem(pick: PickView, layerNames: LayerNames): TreeElement {
	const { key, role, layers, because, sources, requirements, cautions, wishes, wishesLeft, otherModes, goesWith } = pick;
	return h(
		'li',
		{ id: `pick-${key}` },
		h(
			'div',
			{ class: 'head' },
			stamp(layers, 72, { label: stampWords(layerNames, layers) }),
			h('div', {}, h('p', { class: 'role' }, role), h('h3', {}, link(pick))),
		),
		h(
			'div',
			{ class: 'because' },
			h('p', {}, because),
			wishes.length > 0 && h('p', { class: 'wishes' }, ...spaced(wishes.map(wishLink))),
			wishesLeft.length > 0 && h('p', { class: 'wishes' }, `Not met or not known: ${listed(wishesLeft.map((name) => inText({ name })))}.`),
			h(
				'p',
				{ class: 'sources' },
				'Read in: ',
				...spaced(sources.map((source, index) => h('span', {}, link(source), index < sources.length - 1 && ';'))),
			),
		),
		group('Requires', requirements.length > 0 ? sentenceList(requirements) : h('p', {}, 'Nothing more.')),
		// Empty where there is nothing, so that the rows of all picks stay level; that nothing is to be watched nobody can say.
		cautions.length > 0 ? group('Watch out', sentenceList(cautions, 'warnings')) : h('div', { class: 'group' }),
		h(
			'div',
			{ class: 'group' },
			goesWith.length > 0 && [h('h4', {}, 'Goes with it'), stackList(pick)],
			otherModes.length > 0 && h('p', { class: 'modes' }, 'Fits too: ', ...spaced(otherModes.map((mode) => link(mode)))),
		),
	);
}

/** A wish that is met, leading to the cell that says so. */
export function wishLink({ sentence, url }: LinkedSentence): TreeElement {
	return h('a', { href: url }, sentence);
}

function group(name: string, ...content: readonly Child[]): TreeElement {
	return h('div', { class: 'group' }, h('h4', {}, name), ...content);
}

/** The stack as it stands: the channel on top, the program as its ground. Its address is the pick’s. */
function stackList({ key, goesWith, name, layers }: PickView): TreeElement {
	return h(
		'div',
		{ class: 'goes-with' },
		h(
			'dl',
			{},
			...goesWith
				.toReversed()
				.map(({ as, name: part, url, optional }) =>
					h(
						'div',
						{ class: optional ? 'optional' : undefined },
						h('dt', {}, PARTS[as]),
						h('dd', {}, url === null ? part : link({ name: part, url }), optional && h('span', { class: 'sr-only' }, ' (optional)')),
					),
				),
			h('div', { class: 'program' }, h('dt', {}, 'Program'), h('dd', {}, stamp(layers, 16), ' ', name)),
		),
		h(
			'p',
			{},
			goesWith.some(({ optional }) => optional) && 'Dashed: optional. ',
			h('a', { href: `#pick-${key}` }, 'Address of this stack'),
		),
	);
}

function vetoList(vetoed: readonly VetoView[]): TreeElement {
	return h(
		'div',
		{ class: 'vetoed' },
		h('h3', {}, 'Picked too, but ruled out by a cell'),
		h(
			'ul',
			{},
			...vetoed.map(({ name, url, reason }) =>
				h('li', {}, link({ name, url }), ' ', link({ name: reason.sentence, url: reason.url }), '.'),
			),
		),
	);
}
