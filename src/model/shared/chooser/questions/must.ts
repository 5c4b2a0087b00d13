import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import { offlineInstall, offlineStart } from '../offline.ts';
import type { Question } from '../question.ts';

const SIGNING = 'signing';
const ISOLATION = 'isolation';
const INSTALL_METHOD = 'install-method';

/** Values that separate packages but protect nothing: an import path of its own is not a barrier. */
const NO_WALL: readonly string[] = ['none', 'environment'];

/** Properties that cells answer, except that no cell says whether anyone reviews an app: `reviewed` warns and never rules out. */
export const must = {
	id: 'must',
	text: 'What else must hold?',
	help: 'Signed: something checks who made it. Reviewed: someone else looks before users get it. Isolated: more than an import path separates it from the machine. Air-gapped: no network, neither to install nor to start.',
	kind: 'many',
	each: true,
	leftOpen: 'you left open what else must hold',
	answers: [
		{ id: 'signed', name: 'Signed', says: 'it must be signed', whatIf: 'it did not have to be signed', rules: [signed] },
		{ id: 'reviewed', name: 'Reviewed', says: 'it must be reviewed', whatIf: 'it did not have to be reviewed', rules: [reviewed] },
		{ id: 'isolated', name: 'Isolated', says: 'it must be isolated', whatIf: 'it did not have to be isolated', rules: [isolated] },
		{
			id: 'air-gapped',
			name: 'Air-gapped',
			says: 'it must work air-gapped',
			whatIf: 'it did not have to work air-gapped',
			rules: [offlineInstall, offlineStart],
		},
	],
} as const satisfies Question;

/** Something on the other side can check a signature. */
function signed(row: ChooserRow): Finding | null {
	const values = knownValues(row, SIGNING);
	if (!values) return notKnown(SIGNING, 'whether anything checks a signature');
	if (!values.includes('none')) return null;
	if (values.length === 1) return out(SIGNING, values, 'has nothing that checks a signature');
	return caution(SIGNING, values, 'A signature is checked in some cases and not in others; the note of its cell says when.');
}

/** A review is up to the channel, so the rule only says what follows from the way of installing. */
function reviewed(row: ChooserRow): Finding | null {
	const ways = knownValues(row, INSTALL_METHOD);
	if (!ways) return notKnown(INSTALL_METHOD, 'how it is installed, and so whether anyone reviews it');
	if (ways.includes('store'))
		return caution(INSTALL_METHOD, ['store'], 'Reviewed only if it comes from an app store; what the store looks at is up to the store.');
	if (ways.includes('package-manager'))
		return caution(
			INSTALL_METHOD,
			['package-manager'],
			'Reviewed only if a distribution or a community takes it into its own repository; in one of yours nobody does.',
		);
	return caution(INSTALL_METHOD, ways, 'Nothing in the way it is installed includes a review; you would have to arrange one.');
}

/** More than an import path separates the app from the machine. */
function isolated(row: ChooserRow): Finding | null {
	const values = knownValues(row, ISOLATION);
	if (!values) return notKnown(ISOLATION, 'what separates the app from the machine');
	if (!values.some((value) => NO_WALL.includes(value))) return null;
	if (values.every((value) => NO_WALL.includes(value))) return out(ISOLATION, values, 'puts no wall between the app and the machine');
	return caution(ISOLATION, values, 'Isolates the app in some cases and not in others; the note of its cell says when.');
}
