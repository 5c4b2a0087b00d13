import { expect, test } from 'vitest';
import { refusalsOfOption } from '../../../src/model/chooser/refusals-of-option.ts';
import { choose } from '../../../src/model/shared/chooser/choose.ts';
import { chooserRowFrom } from '../../../src/model/shared/chooser/chooser-row.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const { cases, options, rungs } = catalogueWith();
const rungIds = rungs.map(({ id }) => id);

test.each(options.map((option) => [option.id, option] as const))(
	'counts for %s the cases that the chooser rules it out of',
	(_id, { rows }) => {
		const ruledOut = cases.filter(({ answers }) => choose(rows.map(chooserRowFrom), rungIds, answers).fits.length === 0);
		const counted = refusalsOfOption(rows, cases).reduce((sum, { cases: own }) => sum + own, 0);
		expect([0, ruledOut.length]).toContain(counted);
	},
);

test('groups them by reason, each with its cell', () => {
	const refusals = options.flatMap(({ rows }) => refusalsOfOption(rows, cases));
	expect(refusals.length).toBeGreaterThan(0);
	for (const { says, url } of refusals) {
		expect(says).toMatch(/^(?:is|needs|has|runs|cannot|does|brings|wants|was) /);
		expect(url).toMatch(/^\/options\/[^/]+\/#/);
	}
});
