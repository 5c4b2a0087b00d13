import { link } from './link.ts';
import { h, type TreeElement } from './tree.ts';

/** A row with what to look at first. */
export interface CautionedRow {
	readonly name: string;
	readonly cautions: readonly { readonly says: string; readonly url: string }[];
}

/** What to look at first of some rows; each sentence leads to its proof. */
export function cautionList(rows: readonly CautionedRow[]): TreeElement {
	return h(
		'ul',
		{},
		...rows.map(({ name, cautions }) =>
			h('li', {}, h('b', {}, `${name}:`), ...cautions.flatMap(({ says, url }) => [' ', link({ name: says, url })])),
		),
	);
}
