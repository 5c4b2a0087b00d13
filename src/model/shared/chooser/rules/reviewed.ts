import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, type Rule } from '../finding.ts';

const CRITERION = 'install-method';

/**
 * Whether someone else looks before users get it. That is up to the channel, and no cell answers it, so this never
 * rules out: it says what follows from the way of installing.
 */
export const reviewed: Rule = {
	question: 'must',
	judge(row, must) {
		if (!must.includes('reviewed')) return null;
		const ways = knownValues(row, CRITERION);
		if (!ways) return notKnown(CRITERION, 'how it is installed, and so whether anyone reviews it');
		if (ways.includes('store'))
			return caution(CRITERION, ['store'], 'Reviewed only if it comes from an app store; what the store looks at is up to the store.');
		if (ways.includes('package-manager'))
			return caution(
				CRITERION,
				['package-manager'],
				'Reviewed only if a distribution or a community takes it into its own repository; in one of yours nobody does.',
			);
		return caution(CRITERION, ways, 'Nothing in the way it is installed includes a review; you would have to arrange one.');
	},
};
