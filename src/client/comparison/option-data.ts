import type { Cell } from '../../model/shared/cell.ts';
import { optionDataUrl } from '../../model/shared/addresses.ts';
import type { SourceLink } from '../../views/evidence.ts';

/** The part of a cell in `/options/<id>.json` that this script reads. */
type CellData = Pick<Cell, 'note' | 'sources' | 'checked' | 'how' | 'on' | 'from'>;

/** The cells of one row by criterion, with the sources they cite. */
export interface RowData {
	cells: Record<string, CellData>;
	sources: Record<string, SourceLink>;
}

interface OptionFile {
	options: ({ mode: string | null; layers: Record<string, CellData>; evidence: Record<string, CellData> } & Record<string, unknown>)[];
	sources: Record<string, SourceLink>;
}

const files = new Map<string, Promise<OptionFile>>();

/**
 * The cells of a row with their evidence, fetched when first asked for.
 * @param key the row's key: `pex`, or `pyinstaller.onefile`
 * @throws if the file cannot be fetched or holds something else; asking again tries again
 */
export async function rowData(key: string): Promise<RowData> {
	const [id = '', mode = null] = key.split('.');
	const file = files.get(id) ?? fetchFile(id);
	files.set(id, file);
	try {
		const { options, sources } = await file;
		const row = options.find((option) => option.mode === mode);
		if (!row) throw new Error(`The data of ${id} has no row for ${key}.`);
		const { layers, evidence, ...rest } = row;
		const cells = { ...layers, ...evidence };
		if (!Object.values(cells).every((cell) => Array.isArray(cell.sources))) throw new Error(`The data of ${id} is of another shape.`);
		return { cells: { ...(rest as Record<string, CellData>), ...cells }, sources };
	} catch (error) {
		files.delete(id);
		throw error;
	}
}

async function fetchFile(id: string): Promise<OptionFile> {
	const response = await fetch(optionDataUrl(id));
	if (!response.ok) throw new Error(`The data of ${id} could not be fetched: ${String(response.status)}.`);
	return (await response.json()) as OptionFile;
}
