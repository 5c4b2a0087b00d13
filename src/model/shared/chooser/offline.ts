import { NETWORK_INSTALL, NETWORK_START } from '../known-criteria.ts';
import { knownValues } from './chooser-row.ts';
import { caution, notKnown, out, type Rule } from './finding.ts';

/** Installing does not need the network. */
export const offlineInstall = without(NETWORK_INSTALL, {
	question: 'whether installing needs the network',
	always: 'needs the network to install',
	sometimes: 'Installs without the network only in one of its ways; the note of its cell says which.',
});

/** The first start does not need the network. */
export const offlineStart = without(NETWORK_START, {
	question: 'whether the first start needs the network',
	always: 'needs the network for its first start',
	sometimes: 'Starts without the network only in one of its ways; the note of its cell says which.',
});

function without(criterion: string, words: { question: string; always: string; sometimes: string }): Rule {
	return (row) => {
		const values = knownValues(row, criterion);
		if (!values) return notKnown(criterion, words.question);
		if (!values.includes('yes')) return null;
		return values.includes('no') ? caution(criterion, values, words.sometimes) : out(criterion, values, words.always);
	};
}
