import type { Content, Entry } from './content.ts';
import { COLLECTION_IDS } from '../../schema/collections.ts';

/** A text in the fields of a file. */
interface PlacedText {
	file: string;
	field: string;
	text: string;
}

/** Every text in the fields of every authored file, with its place. */
export function eachText(content: Content): PlacedText[] {
	return COLLECTION_IDS.filter((kind) => kind !== 'measurements' && kind !== 'recipes')
		.flatMap((kind): Entry<object>[] => content[kind])
		.flatMap(({ file, data }) => textsIn(file, '', data));
}

function textsIn(file: string, field: string, data: unknown): PlacedText[] {
	if (typeof data === 'string') return [{ file, field, text: data }];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(file, field === '' ? key : `${field}.${key}`, value));
}
