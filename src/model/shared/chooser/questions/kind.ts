import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out } from '../finding.ts';
import type { AnswerChoice, Question } from '../question.ts';
import { LIBRARY, what } from './what.ts';

const CRITERION = 'app-kinds';

/** Programs that are started as a process of a usual system: an option for one of them can carry the others, even if that is not usual. */
const PROCESSES: readonly string[] = ['command-line', 'desktop', 'service', 'batch'];

/** The option's cell names the kind of application, or one that differs only in what it is usually used for. */
export const kind = {
	id: 'kind',
	criterion: CRITERION,
	text: 'What kind of application?',
	help: 'If it is several, choose the one that matters most.',
	kind: 'one',
	each: false,
	aboutProgram: true,
	leftOpen: 'you left open what kind of application it is',
	unless: { question: what.id, answer: LIBRARY },
	answers: [
		answer('command-line', 'Command-line program', 'a command-line program', 'command-line programs'),
		answer('desktop', 'Desktop program', 'a desktop program', 'desktop programs'),
		answer('service', 'Service', 'a service', 'services'),
		answer('batch', 'Batch job', 'a batch job', 'batch jobs'),
		{ ...answer('web-page', 'Web page', 'a web page', 'web pages'), says: 'it runs as a web page', whatIf: 'it ran as a web page' },
		answer('event-handler', 'Event handler', 'an event handler', 'event handlers'),
		answer('phone', 'Phone app', 'a phone app', 'phone apps'),
		answer('device', 'Program of a device', 'the program of a device', 'devices'),
	],
} as const satisfies Question;

/**
 * @param id the answer and the value of the criterion that meets it
 * @param thing it in running text, with its article
 * @param things several of it in running text
 */
function answer(id: string, name: string, thing: string, things: string): AnswerChoice {
	return {
		id,
		name,
		blank: thing,
		says: `it is ${thing}`,
		whatIf: `it were ${thing}`,
		rules: [
			(row) => {
				const kinds = knownValues(row, CRITERION);
				if (!kinds) return notKnown(CRITERION, 'what kinds of program it is made for');
				if (kinds.includes(id)) return null;
				return PROCESSES.includes(id) && kinds.some((kind) => PROCESSES.includes(kind))
					? caution(CRITERION, kinds, `Is seldom used for ${things}.`)
					: out(CRITERION, kinds, `is not made for ${things}`);
			},
		],
	};
}
