import { createHash } from 'node:crypto';
import type { PackagingOption } from '../../schema/option.ts';
import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { Content, Entry } from '../catalogue/content.ts';
import { RELEASE, STATUS } from '../shared/known-criteria.ts';

/** Cells that change with time: a new release is no reason to review a page again. */
const MOVING: readonly string[] = [RELEASE, STATUS];

/** Fields without claims that a source could prove, such as links and names. */
const NO_STATEMENTS: readonly string[] = ['aliases', 'links', 'formerly', 'draft'];

/**
 * A hash of everything that the page of an option, a tool or a channel claims, its recipes with their files among it; except release,
 * status and days of checking. It does not depend on the layout of the files: comments, quotes, the order of fields.
 * @param content the content that has its recipes
 * @returns 12 hexadecimal digits
 */
export function pageHash(
	{ id, data, body }: Pick<Entry<PackagingOption | RelatedEntry>, 'id' | 'data' | 'body'>,
	{ recipes }: Pick<Content, 'recipes'>,
): string {
	const statements = Object.fromEntries(Object.entries(data).filter(([field]) => !NO_STATEMENTS.includes(field)));
	const steps = recipes
		.filter(({ data }) => data.option === id)
		.map(({ id, data }) => [id, inOrder(data)] as const)
		.sort(([one], [other]) => (one < other ? -1 : 1));
	return createHash('sha256')
		.update(JSON.stringify([inOrder(statements), body.replaceAll('\r\n', '\n').trim(), steps]))
		.digest('hex')
		.slice(0, 12);
}

/** A value with the fields of its objects in alphabetical order, without fields that change with time. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== 'checked' && !MOVING.includes(key))
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inner]) => [key, inOrder(inner)]),
	);
}
