import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import type { AnswerChoice, Question } from '../question.ts';

const CRITERION = 'cpus';
/** Values that hold for whichever CPU. */
const ANY: readonly string[] = ['any', 'as-built'];

/** It runs on the CPU. Something built for no CPU in particular runs on each. */
export const processor = {
	id: 'processor',
	criterion: CRITERION,
	text: 'On which CPU?',
	help: 'Choose each that has to be served. 64-bit Arm: new Macs, many servers, the Raspberry Pi.',
	kind: 'many',
	each: true,
	leftOpen: 'you left open on which CPU it runs',
	answers: [cpu('x86-64', '64-bit x86'), cpu('arm64', '64-bit Arm'), cpu('x86-32', '32-bit x86'), cpu('arm32', '32-bit Arm')],
} as const satisfies Question;

function cpu(id: string, name: string): AnswerChoice {
	return {
		id,
		name,
		says: `it must run on ${name}`,
		whatIf: `it did not have to run on ${name}`,
		rules: [
			(row: ChooserRow): Finding | null => {
				const values = knownValues(row, CRITERION);
				if (!values) return notKnown(CRITERION, 'on which CPUs it runs');
				if (values.includes(id) || values.includes('any')) return null;
				return values.some((value) => ANY.includes(value))
					? caution(CRITERION, values, `Runs on ${name} only if you build it for that.`)
					: out(CRITERION, values, `is not made for ${name}`);
			},
		],
	};
}
