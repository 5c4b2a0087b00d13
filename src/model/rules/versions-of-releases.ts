import { valuesOf } from '../catalogue/cells.ts';
import { UNKNOWN } from '../shared/cell.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** A version that sorts and can be found in prose: digits first, without a "v" and without words. */
const VERSION = /^\d[\w.+~-]*$/;

/** Releases whose value is not a version. */
export function versionsOfReleases(content: Content): Problem[] {
	const versions = new Set(content.criteria.filter(({ data }) => data.kind === 'version').map(({ id }) => id));
	return eachAuthoredCell(content)
		.filter(({ criterion }) => versions.has(criterion))
		.flatMap(({ file, field, cell }) => {
			const values = valuesOf(cell);
			const [value = ''] = values;
			if (values.length === 1 && (value === 'none' || value === UNKNOWN || VERSION.test(value))) return [];
			const version = /\d[\w.+~-]*/.exec(value)?.[0];
			return [
				{
					file,
					field,
					message: `"${values.join(', ')}" is no version.`,
					fix: `Write the number alone${version === undefined ? '' : `, '${version}'`}; or none where nothing is released. Anything else goes into the note.`,
				},
			];
		});
}
