import { evidence } from '../../views/evidence.ts';
import { toDom } from '../dom/to-dom.ts';
import { rowData } from './option-data.ts';

/**
 * The evidence of a row's cells, drawn.
 * @param key the row's key
 * @param criterionNames names of the criteria by their id
 * @returns the elements for a column; none for a column without a cell
 * @throws if the data of the row cannot be fetched; asking again tries again
 */
export async function evidenceOf(key: string, criterionNames: Readonly<Record<string, string>>): Promise<(column: string) => Element[]> {
	const { cells, sources } = await rowData(key);
	return (column) => {
		const cell = cells[column];
		return cell ? evidence(cell, sources, criterionNames).map((part) => toDom(part)) : [];
	};
}
