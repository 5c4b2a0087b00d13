import { expect, test } from 'vitest';
import { unknownFamilies } from '../../../src/model/rules/unknown-families.ts';
import { byId, changed, soundContent, type Change } from '../../fixtures/catalogue.ts';

const withFamilies: Change = ({ rungs }) => {
	byId(rungs, 'frozen').data.families = { freezers: { name: 'Freezers', how: 'copy what the program imports' } };
};

/** The problems once both options of the rung are in these families. */
function problemsWith(...families: (string | undefined)[]) {
	return unknownFamilies(
		changed((content) => {
			withFamilies(content);
			['freezer', 'old-freezer'].forEach((id, index) => {
				const family = families[index];
				if (family !== undefined) byId(content.options, id).data.family = family;
			});
		}),
	);
}

test('families are optional', () => {
	expect(unknownFamilies(soundContent())).toEqual([]);
	expect(problemsWith('freezers', 'freezers')).toEqual([]);
});

test('an option is in a family of its rung', () => {
	expect(problemsWith('freezer', 'freezers')).toEqual([
		{
			file: 'content/options/freezer.mdx',
			field: 'family',
			message: 'The rung "frozen" has no family called "freezer".',
			fix: 'Did you mean "freezers"?',
		},
	]);
});

test('once a rung has families, each of its options is in one', () => {
	expect(problemsWith('freezers')).toMatchObject([{ file: 'content/options/old-freezer.mdx', fix: 'Add family: freezers.' }]);
});
