import type { Content, Entry, Problem } from '../catalogue/content.ts';
import { criteriaAskedOf } from '../catalogue/criteria-asked-of.ts';
import { COMPUTED_SECTIONS } from '../catalogue/page-sections.ts';
import { headingsOf } from '../prose/headings.ts';
import { PROSE_KINDS, problemInBody, type ProseKind } from '../prose/prose-entries.ts';
import { lineOf, nodesOf } from '../prose/tree.ts';
import type { Section } from '../shared/addresses.ts';
import { suggestion } from './suggestion.ts';

/** The sections of the site, each with the kind of content that has a page for each entry; `null` if its pages come from elsewhere. */
const SECTIONS: Record<Section, ProseKind | 'cases' | 'stacks' | null> = {
	gradient: 'rungs',
	options: 'options',
	tools: 'tools',
	channels: 'channels',
	guides: 'guides',
	symptoms: 'symptoms',
	articles: 'articles',
	compare: null,
	choose: 'cases',
	stack: 'stacks',
	sources: null,
	lab: null,
	data: null,
	about: null,
};

/** Links of prose within the site to a page or a place on a page that does not exist. */
export function deadLinks(content: Content): Problem[] {
	return PROSE_KINDS.flatMap((kind) =>
		content[kind].flatMap((entry) =>
			nodesOf(entry.body).flatMap((node) => {
				if (node.type !== 'link' && node.type !== 'definition') return [];
				const words = whyDead(node.url, { kind, id: entry.id }, content);
				return words ? [problemInBody(entry, { line: lineOf(node), ...words })] : [];
			}),
		),
	);
}

/** The target of a link: the page of an entry; a link with only an anchor leads to the page itself. */
interface Place {
	kind: ProseKind | 'cases' | 'stacks';
	id: string;
}

function whyDead(url: string, from: Place, content: Content): { message: string; fix: string } | undefined {
	// Other sites are left alone.
	if (!/^[/#]/.test(url) || url.startsWith('//')) return undefined;
	const [path = '', anchor] = url.replace(/\?[^#]*/, '').split('#');
	const place = path === '' ? from : placeOf(path, content);
	if (place === undefined || 'message' in place) return place;
	if (anchor === undefined) return undefined;
	const anchors = anchorsOf(place, content);
	return anchors.includes(anchor)
		? undefined
		: { message: `The page ${path === '' ? 'itself' : path} has no anchor #${anchor}.`, fix: suggestion(anchor, anchors) };
}

/** The entry whose page a path leads to, a problem with the path, or `undefined` if it leads elsewhere on the site. */
function placeOf(path: string, content: Content): Place | { message: string; fix: string } | undefined {
	const [section = '', id = '', ...more] = path.split('/').slice(1);
	if (section === '') return undefined;
	if (!isSection(section)) return { message: `There is no page ${path}.`, fix: suggestion(section, Object.keys(SECTIONS)) };
	// Data and other files end without a slash.
	if (!path.endsWith('/') && !path.includes('.'))
		return { message: `The address ${path} lacks the slash at its end.`, fix: `Write ${path}/.` };
	const kind = SECTIONS[section];
	if (kind === null || id === '' || path.includes('.')) return undefined;
	const ids = content[kind].map((entry) => entry.id);
	if (!ids.includes(id) || more.join('') !== '') return { message: `There is no page ${path}.`, fix: suggestion(id, ids) };
	return { kind, id };
}

function isSection(text: string): text is Section {
	return Object.hasOwn(SECTIONS, text);
}

function anchorsOf({ kind, id }: Place, content: Content): string[] {
	const entry: Entry<object> | undefined = content[kind].find((other) => other.id === id);
	const headings = headingsOf(entry?.body ?? '').map((heading) => heading.id);
	if (kind !== 'options' && kind !== 'tools' && kind !== 'channels') return [...headings, 'sources', 'main'];
	const criteria = criteriaAskedOf(content, kind).map((criterion) => criterion.id);
	const hasRecipe = kind === 'options' && content.recipes.some(({ data }) => data.option === id);
	const modes = kind === 'options' ? Object.keys(content.options.find((other) => other.id === id)?.data.modes ?? {}) : [];
	return [
		...headings,
		...COMPUTED_SECTIONS,
		...(hasRecipe ? ['start-here'] : []),
		...modes,
		...criteria,
		...modes.flatMap((mode) => criteria.map((criterion) => `${mode}.${criterion}`)),
	];
}
