import type { Criterion } from '../../schema/criterion.ts';
import { valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { hasNoAnswer } from '../shared/cell.ts';
import { eachAuthoredCell } from './authored-cells.ts';

/** A version that sorts and can be found in prose: digits first, without a "v" and without words. */
const VERSION = /^\d[\w.+~-]*$/;

/** Invalid versions, and those with more or fewer numbers than their criterion requires. */
export function versionsOfReleases(content: Content): Problem[] {
	const versions = new Map(content.criteria.filter(({ data }) => data.kind === 'version').map(({ id, data }) => [id, data]));
	return eachAuthoredCell(content).flatMap(({ file, field, criterion, cell }) => {
		const asked = versions.get(criterion);
		if (!asked) return [];
		const values = valuesOf(cell);
		const [value = ''] = values;
		if (hasNoAnswer(values) || (values.length === 1 && isVersion(value, asked))) return [];
		const version = new RegExp(asked.numbers === undefined ? '\\d[\\w.+~-]*' : numbersOf(asked.numbers)).exec(value)?.[0];
		const words = Object.keys(asked.values ?? {}).map((word) => `; or ${word} as the criterion says`);
		return [
			{
				file,
				field,
				message: `"${values.join(', ')}" is not a version${asked.numbers === undefined ? '' : ` of ${asked.numbers} numbers`}.`,
				fix: `Write the number alone${version === undefined ? '' : `, '${version}'`}${words.join('')}. Put anything else into the note.`,
			},
		];
	});
}

function isVersion(value: string, { numbers, values = {} }: Criterion): boolean {
	if (Object.hasOwn(values, value)) return true;
	return numbers === undefined ? VERSION.test(value) : new RegExp(`^${numbersOf(numbers)}$`).test(value);
}

/** So many numbers with dots between them. */
function numbersOf(count: number): string {
	return Array.from({ length: count }, () => '\\d+').join('\\.');
}
