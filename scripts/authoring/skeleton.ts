// The initial text of a content file: every field with its description, every question with its values and its rule.
import { criteriaAskedOf } from '../../src/model/catalogue/criteria-asked-of.ts';
import type { Content } from '../../src/model/catalogue/content.ts';
import { pageHash } from '../../src/model/reviews/page-hash.ts';
import { BODY_SECTIONS, USE_INSTEAD } from '../../src/model/rules/body-sections.ts';
import { SYMPTOM_SECTIONS } from '../../src/model/rules/symptom-sections.ts';
import { suggestion } from '../../src/model/rules/suggestion.ts';
import { UNKNOWN } from '../../src/model/shared/cell.ts';
import { ANSWERING, type AnsweringKind } from '../../src/schema/matrix.ts';
import { COLLECTIONS, type Collection, type CollectionId } from '../../src/schema/collections.ts';
import { whyNoId } from '../../src/schema/primitives.ts';
import { jsonSchemaOf, requiredIn, WRITTEN, type JsonSchema } from './json-schemas.ts';

/** The kinds of file with a skeleton, by singular name: `option` is in the folder `options`. The lab's recipes have their own guide. */
const KINDS = new Map(WRITTEN.filter((id) => id !== 'recipes').map((id) => [singular(id), id] as const));

/** The arguments of the command line. */
export interface Wish {
	kind: string;
	id: string;
	rung?: string | undefined;
	today: string;
}

/** A new file, or a message why there is none. */
export type Skeleton = { file: string; text: string } | { refusal: string };

/** Writes the skeleton of a content file. A draft may lack nearly everything; a kind without drafts gets examples to replace. */
export function skeletonOf({ kind, id, rung, today }: Wish, content: Content): Skeleton {
	const collection = KINDS.get(kind);
	if (collection === undefined) return { refusal: `There is nothing called "${kind}". ${suggestion(kind, [...KINDS.keys()])}` };
	const whyNot = whyNoId(id);
	if (whyNot !== undefined) return { refusal: `"${id}" cannot be an id. ${whyNot}` };
	const { ending, draft }: Collection = COLLECTIONS[collection];
	const file = `content/${collection}/${id}${ending}`;
	// Options, tools and channels share their ids, since a review names one of them.
	const rivals = ANSWERING.some((answering) => answering === collection)
		? [...content.options, ...content.tools, ...content.channels]
		: content[collection];
	const taken = rivals.find((entry) => entry.id === id || ('formerly' in entry.data && entry.data.formerly.includes(id)));
	if (taken) return { refusal: `The id "${id}" is taken: ${taken.file} has it, today or formerly. Choose another.` };
	const rungs = content.rungs.map((entry) => entry.id);
	if (collection === 'options' && (rung === undefined || !rungs.includes(rung)))
		return {
			refusal:
				rung === undefined
					? `An option needs a rung. Add --rung with one of ${rungs.join(', ')}.`
					: `There is no rung called "${rung}". ${suggestion(rung, rungs)}`,
		};
	if (collection === 'reviews' && pageToReview(id, content) === undefined)
		return { refusal: `There is no option, tool or channel called "${id}" to review.` };
	const first = firstValues(collection, { id, rung, today }, content);
	const fields = fieldsOf(collection, content, first);
	const lines = [...(draft ? ['draft: true # remove it when the page is finished'] : []), ...fields];
	return { file, text: ending === '.mdx' ? `---\n${lines.join('\n')}\n---\n\n${bodyOf(collection)}` : `${lines.join('\n')}\n` };
}

/** The hash of the page that a review is of, as it is today. */
function pageToReview(id: string, content: Content): string | undefined {
	const page = [...content.options, ...content.tools, ...content.channels].find((entry) => entry.id === id);
	return page && pageHash(page, content);
}

/** `criteria` → `criterion`, `matrices` → `matrix`, `options` → `option`. */
function singular(collection: string): string {
	return collection.replace(/ria$/, 'rion').replace(/ices$/, 'ix').replace(/s$/, '');
}

/** The fields that a draft needs, as YAML by field; an example where there is no default. */
function firstValues(
	collection: CollectionId,
	{ id, rung = '', today }: Pick<Wish, 'id' | 'rung' | 'today'>,
	content: Content,
): Record<string, string> {
	const words = id.replaceAll('-', ' ');
	const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
	const [matrix] = content.matrices.filter(({ data }) => data.shows === 'words').map((entry) => entry.id);
	const orders = content[collection].flatMap(({ data }) =>
		'order' in data && typeof data.order === 'number' && (!('matrix' in data) || data.matrix === matrix) ? [data.order] : [],
	);
	// A stack names the mode of an option with modes; these have none.
	const options = content.options.filter(({ data }) => !data.modes && !data.draft).map((option) => option.id);
	return {
		name,
		title: name,
		publisher: name,
		rung,
		order: String(Math.max(0, ...orders) + 1),
		place: 'gradient',
		matrix: matrix ?? '',
		caption: `'{name}: ${words}'`,
		about: 'what it asks',
		question: `Which ${words}?`,
		rule: 'Say how two people arrive at the same value.',
		values: '\n  yes: { name: Yes, meaning: What has to hold. }\n  no: { name: No, meaning: What has to hold. }',
		pages: `\n  home: { title: Its title, url: https://${id}.example/, read: ${today} }`,
		author: 'Who wrote it',
		year: `'${today.slice(0, 4)}'`,
		source: content.sources.flatMap((source) => Object.keys(source.data.pages).map((page) => `${source.id}/${page}`))[0] ?? '',
		situation: 'Whose case it is.',
		answers: '{}',
		when: '{ kind: [command-line] }',
		picks: '[]',
		picked: today,
		inside: `[${options.slice(0, 2).join(', ')}]`,
		why: 'Why people build it.',
		query: content.presets[0]?.data.query ?? '',
		day: today,
		statements: '{ checked: 0, wrong: 0 }',
		commands: '{ run: 0, notRun: 0 }',
		of: `'${pageToReview(id, content) ?? ''}'`,
	};
}

/** Every field in the order of its schema, each below its description; optional fields are comments. */
function fieldsOf(collection: CollectionId, content: Content, first: Record<string, string>): string[] {
	const { draft }: Collection = COLLECTIONS[collection];
	const { properties = {}, required = [] } = jsonSchemaOf(collection, content) as {
		properties?: Record<string, JsonSchema>;
		required?: string[];
	};
	// A draft may leave out most fields of a finished file.
	const needed = draft ? requiredIn(draft) : required;
	const kind = ANSWERING.find((answering) => answering === collection);
	return Object.entries(properties).flatMap(([field, schema]) => {
		if (field === 'draft') return [];
		const about = typeof schema['description'] === 'string' ? [`# ${schema['description'].replaceAll('\n', ' ')}`] : [];
		const limit = typeof schema['maxLength'] === 'number' ? [`# At most ${schema['maxLength']} characters.`] : [];
		if (field === 'cells' && kind !== undefined) return ['', ...about, 'cells:', ...questions(kind, content)];
		const value = first[field];
		const isGiven = value !== undefined && (needed.includes(field) || (collection === 'criteria' && field === 'values'));
		if (isGiven) return [...about, ...limit, value.startsWith('\n') ? `${field}:${value}` : `${field}: ${value}`];
		return [...about, ...limit, required.includes(field) && draft ? `${field}:` : `# ${field}:`];
	});
}

/** Every question of a kind, without an answer. */
function questions(kind: AnsweringKind, content: Content): string[] {
	const vocabularies = new Map(content.criteria.map(({ id, data }) => [id, data.values]));
	const places = new Map(content.matrices.map(({ id, data }) => [id, data]));
	return criteriaAskedOf(content, kind)
		.sort((a, b) => (places.get(a.data.matrix)?.order ?? 0) - (places.get(b.data.matrix)?.order ?? 0) || a.data.order - b.data.order)
		.flatMap(({ id, data }, index, all) => {
			const values = Object.entries(data.values ?? vocabularies.get(data.valuesOf ?? '') ?? {});
			return [
				...(all[index - 1]?.data.matrix === data.matrix ? [] : ['', `  # ${places.get(data.matrix)?.name ?? data.matrix}`]),
				'',
				`  # ${data.question}`,
				`  # ${data.rule}`,
				...values.map(([value, { meaning }]) => `  #   ${value}: ${meaning}`),
				`  #   ${UNKNOWN}: Not known.`,
				`  ${id}: # not answered yet`,
			];
		});
}

function bodyOf(collection: CollectionId): string {
	const sections: Partial<Record<CollectionId, readonly string[]>> = {
		options: BODY_SECTIONS,
		tools: ['What it does', 'How to use it', 'What bites'],
		channels: ['What it does', 'How to publish', 'What bites'],
		symptoms: SYMPTOM_SECTIONS,
	};
	const written = (sections[collection] ?? []).map((section) => `## ${section}\n\n{/* To be written. */}\n`);
	const closed = `{/* If it is archived or historical, the page begins with "## ${USE_INSTEAD}": what people take today, and how they get there. */}\n`;
	return [...(collection === 'options' ? [closed] : []), ...written].join('\n');
}
