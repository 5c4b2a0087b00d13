import { INTERPRETER } from '../../layers.ts';
import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { out, type Finding } from '../finding.ts';
import type { Question } from '../question.ts';

/** The Python of the system does not do: too old, or closed to pip. */
export const pythonThere = {
	id: 'python-there',
	text: 'What about the Python that is there?',
	help: 'Too old: your program wants a newer one. Managed: pip refuses to install into it (PEP 668).',
	kind: 'one',
	each: false,
	leftOpen: 'you left open what Python is there',
	answers: [
		{
			id: 'too-old',
			name: 'It is too old',
			says: 'the Python that is there is too old',
			whatIf: 'the Python that is there were too old',
			rules: [bringsPython],
		},
		{ id: 'managed', name: 'The system manages it', says: 'the system manages its Python', whatIf: 'the system managed its Python' },
		{ id: 'fits', name: 'It fits', says: 'the Python that is there fits', whatIf: 'the Python that is there fitted' },
	],
} as const satisfies Question;

function bringsPython(row: ChooserRow): Finding | null {
	const values = knownValues(row, INTERPRETER);
	return values?.join() === 'absent' ? out(INTERPRETER, values, 'runs on the Python that is there') : null;
}
