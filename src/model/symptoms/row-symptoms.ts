import type { Content } from '../catalogue/content.ts';
import type { RowSymptoms } from '../shared/comparison/symptom-facets.ts';

/**
 * The ids of the symptoms that name a row, or its option as a whole, in alphabetical order.
 * @param key `pex`, or `pyinstaller.onefile` for a mode
 */
export function rowSymptoms({ symptoms }: Pick<Content, 'symptoms'>, key: string): RowSymptoms {
	const [option = ''] = key.split('.');
	const naming = (field: 'meets' | 'preventedBy'): string[] =>
		symptoms
			.filter(({ data }) => data[field].includes(key) || data[field].includes(option))
			.map(({ id }) => id)
			.sort();
	return { meets: naming('meets'), prevents: naming('preventedBy') };
}
