import { isOfKey } from '../shared/page-row.ts';
import type { CommonCase } from './cases.ts';

/** A case that picks an option, with the role in which it does. */
export interface CasePicking {
	readonly name: string;
	readonly url: string;
	readonly role: string;
}

/** The cases that pick an option, or one of its modes, in the order of the cases; each with the first of its picks. */
export function picksOfOption(option: string, cases: readonly CommonCase[]): CasePicking[] {
	return cases.flatMap(({ name, url, picks }) => {
		const pick = picks.find(({ option: key }) => isOfKey(key, option));
		return pick ? [{ name, url, role: pick.role }] : [];
	});
}
