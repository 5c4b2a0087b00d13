import type { Answers } from '../../model/shared/chooser/answers.ts';
import { BLANKS, chosenFor, fillBlank, type Blank } from '../../model/shared/chooser/sentence.ts';

/** One blank of the sentence and its field. */
interface Field {
	readonly blank: Blank;
	readonly select: HTMLSelectElement;
}

/** The choice of a blank whose question has several answers; it is there only then. */
const SEVERAL = 'several';

/** The sentence with its blanks: shows answers, and tells which blank a reader has filled. */
export class SentenceForm {
	readonly #fields: readonly Field[];

	/** @param onFill called with the answers as `previous` gives them, changed by the blank that was filled */
	constructor(root: ParentNode, previous: () => Answers, onFill: (answers: Answers) => void) {
		this.#fields = BLANKS.flatMap((blank) => {
			const select = root.querySelector<HTMLSelectElement>(`select[data-blank="${blank.questions[0]}"]`);
			return select ? [{ blank, select }] : [];
		});
		for (const { blank, select } of this.#fields)
			select.addEventListener('change', (event) => {
				// The form around it has other questions, and reads those alone.
				event.stopPropagation();
				if (select.value !== SEVERAL) onFill(fillBlank(previous(), blank, select.value));
			});
	}

	/** Fills the blanks with answers. */
	show(answers: Answers): void {
		for (const { blank, select } of this.#fields) {
			const chosen = chosenFor(blank, answers);
			select.querySelector(`[value="${SEVERAL}"]`)?.remove();
			if (chosen.length > 1) select.add(new Option(chosen.map(({ words }) => words).join(', '), SEVERAL));
			select.value = chosen.length > 1 ? SEVERAL : (chosen[0]?.value ?? '');
		}
	}

	/** The answers that its blanks give. */
	read(): Answers {
		return this.#fields.reduce<Answers>((answers, { blank, select }) => fillBlank(answers, blank, select.value), {});
	}
}
