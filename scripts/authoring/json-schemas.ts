// JSON Schemas for editors, from the schemas of the content and the vocabularies that the content itself defines.
import { z } from 'astro/zod';
import { criteriaAskedOf } from '../../src/model/catalogue/criteria-asked-of.ts';
import type { Content } from '../../src/model/catalogue/content.ts';
import { NO_ANSWERS } from '../../src/model/shared/cell.ts';
import { ANSWERING } from '../../src/schema/matrix.ts';
import { COLLECTION_IDS, COLLECTIONS, type CollectionId } from '../../src/schema/collections.ts';

/** A JSON Schema or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** The collections that people write by hand. */
export const WRITTEN = COLLECTION_IDS.filter((id) => id !== 'measurements');

/** The JSON Schema of one collection, with the content's own vocabularies filled in. */
export function jsonSchemaOf(id: CollectionId, content: Content): JsonSchema {
	const plain = z.toJSONSchema(COLLECTIONS[id].schema, { io: 'input', unrepresentable: 'any' });
	const schema = filled(plain, namesIn(content)) as JsonSchema;
	const answering = ANSWERING.find((kind) => kind === id);
	return answering === undefined
		? schema
		: { ...schema, $defs: { ...definitionsOfCells(content, answering), detail: detailOf(plain, content) } };
}

/** The fields of a schema. */
export function requiredIn(schema: z.ZodType): readonly string[] {
	return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required ?? [];
}

/** The ids that a field can name, by the mark in its schema. */
function namesIn(content: Content): Record<string, string[]> {
	return {
		...Object.fromEntries(COLLECTION_IDS.map((id) => [id, content[id].map((entry) => entry.id)])),
		sources: content.sources.flatMap(({ id, data }) => Object.keys(data.pages).map((page) => `${id}/${page}`)),
	};
}

/** A schema with the ids that its fields can name, and with cells by criterion. */
function filled(node: unknown, names: Record<string, string[]>): unknown {
	if (Array.isArray(node)) return node.map((inner) => filled(inner, names));
	if (!isRecord(node)) return node;
	const { names: kind, ...rest } = node;
	if (kind === 'cells')
		return { ...(typeof rest['description'] === 'string' && { description: rest['description'] }), $ref: '#/$defs/cells' };
	const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, filled(value, names)]));
	return typeof kind === 'string' ? { ...inner, enum: names[kind] ?? [] } : inner;
}

/** The long form of a cell without its value, which each criterion defines. */
function detailOf(plain: unknown, content: Content): unknown {
	const detail = findCell(plain);
	const properties = isRecord(detail) && isRecord(detail['properties']) ? detail['properties'] : {};
	return filled({ type: 'object', required: ['is'], properties: { ...properties, is: {} }, additionalProperties: false }, namesIn(content));
}

/** The first object in a schema with the fields `is` and `how`. */
function findCell(node: unknown): unknown {
	if (!isRecord(node) && !Array.isArray(node)) return undefined;
	if (isRecord(node) && isRecord(node['properties']) && 'is' in node['properties'] && 'how' in node['properties']) return node;
	return Object.values(node)
		.map(findCell)
		.find((found) => found !== undefined);
}

function definitionsOfCells(content: Content, kind: (typeof ANSWERING)[number]): JsonSchema {
	const criteria = criteriaAskedOf(content, kind);
	const byId = new Map(content.criteria.map(({ id, data }) => [id, data]));
	const cells = criteria.map(({ id, data }) => {
		const values = Object.entries(data.values ?? byId.get(data.valuesOf ?? '')?.values ?? {});
		const value = {
			values: {
				enum: [...values.map(([word]) => word), ...Object.keys(NO_ANSWERS)],
				enumDescriptions: [
					...values.map(([, { name, meaning }]) => `${name}: ${meaning}`),
					...Object.values(NO_ANSWERS).map(({ meaning }) => meaning),
				],
			},
			version: { type: 'string' },
			year: { type: ['integer', 'string'], minimum: 1970 },
			// Nobody is asked for one.
			figure: {},
		}[data.kind];
		const meanings = values.map(([word, { meaning }]) => `- ${word}: ${meaning}`);
		const description = [data.question, data.rule, ...(meanings.length > 0 ? [meanings.join('\n')] : [])].join('\n\n');
		const several = data.kind === 'values' ? [{ type: 'array', minItems: 1, uniqueItems: true, items: value }] : [];
		const long = { type: 'object', allOf: [{ $ref: '#/$defs/detail' }], properties: { is: { anyOf: [value, ...several] } } };
		return [id, { title: data.name, description, anyOf: [value, ...several, long] }] as const;
	});
	return { cells: { type: 'object', properties: Object.fromEntries(cells), additionalProperties: false } };
}

function isRecord(value: unknown): value is JsonSchema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
