import { stackUrl } from '../shared/addresses.ts';
import type { Content } from '../catalogue/content.ts';

/** A stack that people commonly build. */
export interface CommonStack {
	readonly id: string;
	readonly url: string;
	readonly name: string;
	/** Other words people search for it by. */
	readonly aliases: readonly string[];
	/** Keys of rows, innermost first. */
	readonly inside: readonly string[];
	/** The reason why people build it, as a sentence. */
	readonly why: string;
}

/** The common stacks in their order. */
export function commonStacks({ stacks }: Pick<Content, 'stacks'>): CommonStack[] {
	return stacks
		.toSorted((a, b) => a.data.order - b.data.order)
		.map(({ id, data: { name, aliases, inside, why } }) => ({ id, url: stackUrl(id), name, aliases, inside, why }));
}

/**
 * The rows of a common stack, innermost first.
 * @throws if one of them does not exist
 */
export function membersOf<R extends { readonly key: string }>(
	{ id, inside }: Pick<CommonStack, 'id' | 'inside'>,
	rows: readonly R[],
): [R, ...R[]] {
	const [first, ...others] = inside.map((key) => {
		const found = rows.find((row) => row.key === key);
		if (!found) throw new Error(`The common stack "${id}" names "${key}", which is no row of the guide.`);
		return found;
	});
	if (!first) throw new Error(`The common stack "${id}" has no member.`);
	return [first, ...others];
}
