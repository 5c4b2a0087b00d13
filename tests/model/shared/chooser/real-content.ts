import { join } from 'node:path';
import { readContent } from '../../../../src/load/read-content.ts';
import { publishedCatalogue } from '../../../../src/model/catalogue/published.ts';
import { chooserRowFrom } from '../../../../src/model/shared/chooser/chooser-row.ts';

/** The guide as it stands in `content/`. */
export const catalogue = publishedCatalogue(readContent(join(import.meta.dirname, '../../../..')).content);

/** Its rows as chooser and stacks see them. */
export const realRows = catalogue.rows.map((row) => ({ ...chooserRowFrom(row), name: row.name }));

/** Ids of its rungs from simple to heavy. */
export const rungs = catalogue.rungs.map(({ id }) => id);

/** The values of each criterion with a closed vocabulary. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	catalogue.criteria.filter(({ kind }) => kind === 'values').map(({ id, values }) => [id, values.map((value) => value.id)]),
);
