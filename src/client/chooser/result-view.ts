import type {
	ChoiceView,
	ConflictView,
	FitView,
	LinkedSentence,
	OtherView,
	RowLink,
	WhatIfView,
} from '../../model/shared/chooser/choice-view.ts';
import { element } from '../comparison/elements.ts';

// The same markup as src/components/chooser/Result.astro.

/**
 * The result as elements, one after the other. Its first heading takes the focus when a link of the result changes it.
 * @param stampOf draws the stamp of a row, if the page has it
 */
export function resultElements(view: ChoiceView, stampOf: (key: string) => Node | null): HTMLElement[] {
	const { fits, conflict, whatIfs, others } = view;
	const heading = element('h2', { id: 'fits', tabindex: '-1' }, 'What fits');
	const fitting = conflict ? conflictElements(conflict) : [fitList(fits, stampOf)];
	return [
		element('section', { 'aria-labelledby': 'fits' }, heading, ...fitting),
		...(whatIfs.length > 0 ? [section('what-if', 'What if', whatIfList(whatIfs))] : []),
		...(others.length > 0 ? [section('others', 'What does not, and why', otherList(others))] : []),
	];
}

function section(id: string, name: string, content: Node): HTMLElement {
	return element('section', { 'aria-labelledby': id }, element('h2', { id }, name), content);
}

function fitList(fits: readonly FitView[], stampOf: (key: string) => Node | null): HTMLElement {
	return element(
		'ul',
		{ class: 'fits' },
		...fits.map((fit) => {
			const { key, rung, requirements, cautions } = fit;
			const stamp = stampOf(key);
			const head = element('h3', {}, optionLink(fit));
			const words = element('div', {}, head);
			if (rung) words.append(element('p', { class: 'rung' }, element('a', { href: rung.url }, rung.name)));
			words.append(requirements.length > 0 ? group('Asks', requirements) : element('p', { class: 'group' }, 'Asks for nothing more.'));
			if (cautions.length > 0) words.append(group('Look first', cautions));
			return element('li', {}, ...(stamp ? [stamp] : []), words);
		}),
	);
}

function group(name: string, sentences: readonly LinkedSentence[]): HTMLElement {
	return element('div', { class: 'group' }, element('b', {}, name), sentenceList(sentences));
}

function sentenceList(sentences: readonly LinkedSentence[]): HTMLElement {
	return element('ul', {}, ...sentences.map(({ sentence, url }) => element('li', {}, element('a', { href: url }, sentence))));
}

function conflictElements({ sentence, parts }: ConflictView): HTMLElement[] {
	const said = element('p', { class: 'conflict' }, sentence);
	if (parts.length === 0) return [said];
	const ways = parts.map(({ says, url }) => element('li', {}, element('a', { href: url, 'data-answers': '' }, `Drop “${says}”`)));
	return [said, element('ul', { class: 'ways' }, ...ways)];
}

function whatIfList(whatIfs: readonly WhatIfView[]): HTMLElement {
	return element(
		'ul',
		{ class: 'what-ifs' },
		...whatIfs.map(({ sentence, change, url, options }) =>
			element(
				'li',
				{},
				element('p', {}, element('b', {}, sentence), ' ', element('a', { href: url, 'data-answers': '' }, change)),
				element('ul', {}, ...options.map((option) => element('li', {}, optionLink(option)))),
			),
		),
	);
}

function otherList(others: readonly OtherView[]): HTMLElement {
	return element(
		'ul',
		{ class: 'others' },
		...others.map((other) => element('li', {}, element('p', {}, optionLink(other)), sentenceList(other.reasons))),
	);
}

function optionLink({ name, url }: RowLink): HTMLElement {
	return element('a', { href: url }, name);
}
