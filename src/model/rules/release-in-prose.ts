import { RELEASE } from '../shared/known-criteria.ts';
import { valuesOf } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';

/** Bodies that name the current release: they would be wrong after the next one. */
export function releaseInProse(content: Content): Problem[] {
	return [...content.options, ...content.tools, ...content.channels].flatMap(({ file, data, body }) => {
		const release = data.cells[RELEASE];
		const [version] = release === undefined ? [] : valuesOf(release);
		if (version === undefined || !/^\d+(\.\d+)+$/.test(version)) return [];
		const named = new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(body);
		return named
			? [
					{
						file,
						field: 'body',
						message: `The prose names the current release, ${version}, and will be wrong after the next.`,
						fix: 'Leave the version to the cell "release".',
					},
				]
			: [];
	});
}
