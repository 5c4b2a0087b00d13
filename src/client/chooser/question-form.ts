import { isPointless, soundAnswers, type Answers } from '../../model/shared/chooser/answers.ts';
import { NOTHING } from '../../model/shared/chooser/questions/certain.ts';
import { QUESTIONS, questionOf, type QuestionId } from '../../model/shared/chooser/questions.ts';

/** One question of the form: a group of radio buttons or of checkboxes; the one without a value stands for "not said". */
interface Group {
	id: QuestionId;
	fieldset: HTMLFieldSetElement;
	inputs: HTMLInputElement[];
}

/** The questions as the page has them: shows answers, and tells what the reader answers. */
export class QuestionForm {
	#groups: Group[];

	constructor(form: HTMLFormElement, onAnswers: (answers: Answers) => void) {
		this.#groups = QUESTIONS.flatMap(({ id }) => {
			const fieldset = form.querySelector<HTMLFieldSetElement>(`fieldset[data-question="${id}"]`);
			return fieldset ? { id, fieldset, inputs: [...fieldset.querySelectorAll('input')] } : [];
		});
		form.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			const group = this.#groups.find(({ inputs }) => inputs.includes(target));
			if (group) settleNothing(group, target);
			onAnswers(this.read());
		});
	}

	/** Checks what is answered, and hides the questions that the answers make pointless. */
	show(answers: Answers): void {
		for (const { id, fieldset, inputs } of this.#groups) {
			const chosen = answers[id] ?? [];
			fieldset.hidden = isPointless(questionOf(id), answers);
			for (const input of inputs) input.checked = input.value === '' ? chosen.length === 0 : chosen.includes(input.value);
		}
	}

	/** What is answered now. */
	read(): Answers {
		const given = this.#groups.map(({ id, inputs }): [QuestionId, string[]] => [
			id,
			inputs.filter(({ checked, value }) => checked && value !== '').map(({ value }) => value),
		]);
		return soundAnswers(Object.fromEntries(given)).answers;
	}
}

/** "Nothing" and something exclude each other: what was checked last stays. */
function settleNothing({ inputs }: Group, changed: HTMLInputElement): void {
	if (!changed.checked || changed.type !== 'checkbox') return;
	for (const input of inputs) if ((input.value === NOTHING) !== (changed.value === NOTHING)) input.checked = false;
}
