import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

const SOURCE_VISIBLE = 'source-visible';

/** Users add packages to the shipped program. What is compiled as a whole makes that hard. */
export const plugins = {
	id: 'plugins',
	text: 'Does it load plug-ins of its own?',
	help: 'Found: by the metadata of installed packages or by listing a folder. Added later: users put in more packages by themselves.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open whether it loads plug-ins',
	answers: [
		{
			id: 'found',
			name: 'Yes, those that you ship',
			says: 'it finds its plug-ins when it runs',
			whatIf: 'it found its plug-ins when it runs',
		},
		{
			id: 'added',
			name: 'Yes, and users add more',
			says: 'users add plug-ins',
			whatIf: 'users added plug-ins',
			rules: [takesMore],
		},
		{ id: 'none', name: 'No', says: 'it loads no plug-ins', whatIf: 'it loaded no plug-ins' },
	],
} as const satisfies Question;

function takesMore(row: ChooserRow): Finding | null {
	const values = knownValues(row, SOURCE_VISIBLE);
	return values?.join() === 'machine-code'
		? caution(SOURCE_VISIBLE, values, 'Is compiled as a whole, so test whether it imports what users add later.')
		: null;
}
