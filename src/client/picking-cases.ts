import { dataUrl } from '../model/shared/addresses.ts';
import type { PickingCase } from '../model/shared/chooser/picking-case.ts';

const CASES = dataUrl('cases.json');

/**
 * Fetches the circumstances and the picks of all cases.
 * @throws if they cannot be fetched, or if the answer is something else: half a file, or a network's log-in page
 */
export async function fetchCases(): Promise<PickingCase[]> {
	const response = await fetch(CASES);
	if (!response.ok) throw new Error(`${CASES}: ${String(response.status)}`);
	const cases: unknown = await response.json();
	if (!Array.isArray(cases) || !cases.every(isCase)) throw new Error(`${CASES} holds something else than cases.`);
	return cases;
}

function isCase(one: unknown): one is PickingCase {
	const { id, url, name, when, before, picks } = (one ?? {}) as Record<keyof PickingCase, unknown>;
	return (
		[id, url, name].every((text) => typeof text === 'string') && typeof when === 'object' && Array.isArray(before) && Array.isArray(picks)
	);
}
