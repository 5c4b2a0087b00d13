import type { Question } from '../question.ts';

/** Wishes. None rules an option out; `wishes.ts` has the order that they give. */
export const matters = {
	id: 'matters',
	text: 'What matters most?',
	help: 'Wishes: they rule nothing out, and what meets more of them comes first.',
	kind: 'many',
	each: true,
	leftOpen: 'you left open what matters most',
	answers: [
		wish('few-alarms', 'Few false alarms', 'false alarms must be few'),
		wish('small', 'Small download', 'it must be small'),
		wish('fast-start', 'Starts fast', 'it must start fast'),
		wish('hard-to-read', 'Code hard to read', 'others must not read the code easily'),
		wish('self-updating', 'Updates itself', 'it must update itself'),
		wish('no-fees', 'No fees', 'it must cost no fees'),
		wish('reproducible', 'Reproducible', 'two builds must be the same'),
		wish('inventory', 'Inventory', 'scanners must find what is in it'),
	],
} as const satisfies Question;

function wish<Id extends string>(id: Id, name: string, says: string) {
	return { id, name, says, whatIf: `${name.toLowerCase()} did not matter` };
}
