import { dataUrl } from '../model/shared/addresses.ts';
import type { PickingCase } from '../model/shared/chooser/picking-case.ts';
import { areTexts, fetchList } from './dom/fetch-list.ts';

/**
 * Fetches the circumstances and the picks of all cases.
 * @throws if they cannot be fetched, or if the answer is something else
 */
export function fetchCases(): Promise<PickingCase[]> {
	return fetchList(dataUrl('cases.json'), 'cases', isCase);
}

function isCase(one: unknown): one is PickingCase {
	const { id, url, name, when, before, picks } = (one ?? {}) as Record<keyof PickingCase, unknown>;
	return areTexts([id, url, name]) && typeof when === 'object' && Array.isArray(before) && Array.isArray(picks);
}
