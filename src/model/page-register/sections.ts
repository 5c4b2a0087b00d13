import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Section } from '../shared/addresses.ts';
import { inWords, upperFirst } from '../shared/words.ts';
import { comparedMatrices } from '../comparison/compared-matrices.ts';

/** The names and the description of a section. */
interface SectionWords {
	/** In navigation. */
	readonly name: string;
	/** Above the page. */
	readonly title: string;
	readonly description: (catalogue: Catalogue) => string;
}

/** Every section of the site; the navigation and the register of pages take their texts from here. */
export const SECTIONS: Readonly<Record<Section, SectionWords>> = {
	gradient: {
		name: 'Gradient',
		title: 'The gradient',
		description: ({ rungs }) =>
			`${upperFirst(inWords(rungs.filter(({ place }) => place === 'gradient').length))} rungs from the plain script to the sealed device: what each ships, what it leaves to the target, and its options.`,
	},
	options: {
		name: 'Options',
		title: 'All options',
		description: () => 'Every option of the guide along the gradient, from the plain script to the sealed device.',
	},
	compare: {
		name: 'Compare',
		title: 'Compare',
		description: (catalogue) =>
			`Every option on the same terms: ${inWords(comparedMatrices(catalogue).length)} tables to filter by what your target has, to sort, to put side by side and to share.`,
	},
	choose: {
		name: 'Choose',
		title: 'Choose',
		description: () =>
			'Answer what you know of your program and its target: what works, simplest first, and for all else the cell that rules it out.',
	},
	guides: {
		name: 'Guides',
		title: 'Guides',
		description: () => 'Questions that no single option answers, looked at across all of them.',
	},
	symptoms: {
		name: 'Symptoms',
		title: 'Symptoms',
		description: () => 'Error messages and complaints: paste what you see, and find which layer is missing and the way out.',
	},
	stack: {
		name: 'Stacks',
		title: 'Stacks',
		description: () =>
			'Options inside each other, taken as one: what the whole brings, what is still needed on the target, and who patches what.',
	},
	tools: {
		name: 'Tools',
		title: 'Tools',
		description: () => 'What makes, wraps, signs or updates the artefacts that options ship.',
	},
	channels: {
		name: 'Channels',
		title: 'Channels',
		description: () => 'Where artefacts are published, and what each place checks before it does.',
	},
	lab: {
		name: 'Lab',
		title: 'The lab',
		description: () =>
			'How the commands of this guide are run, on machines that each lack something else, and the result of every recipe on each of them.',
	},
	articles: {
		name: 'The five articles',
		title: 'The five articles',
		description: ({ articles }) =>
			`${upperFirst(inWords(articles.length))} articles started this guide. What each said, what still holds, and what has changed since.`,
	},
	sources: {
		name: 'Sources',
		title: 'Sources',
		description: () => 'Every page that backs a claim of this guide, once, with the pages that cite it.',
	},
	data: {
		name: 'Data',
		title: 'The data',
		description: () => 'Every cell of the guide as JSON and CSV, and each option’s stamp as a picture.',
	},
	about: {
		name: 'About',
		title: 'About this guide',
		description: () => 'How the facts of this guide are checked, what each word of its tables means, and what it does not know.',
	},
};
