import { isPointless, soundAnswers, type Answers } from '../../model/shared/chooser/answers.ts';
import { NOTHING } from '../../model/shared/chooser/questions/certain.ts';
import { QUESTIONS, questionOf, type QuestionId } from '../../model/shared/chooser/questions.ts';

/** One question of the form: a group of radio buttons or of checkboxes. The one without a value means "not said". */
interface Group {
	id: QuestionId;
	fieldset: HTMLFieldSetElement;
	inputs: HTMLInputElement[];
}

/** The page's questions: shows answers and reads them. */
export class QuestionForm {
	#groups: Group[];
	readonly #more: HTMLDetailsElement | null;

	constructor(form: HTMLFormElement, onAnswers: (answers: Answers) => void) {
		this.#groups = QUESTIONS.flatMap(({ id }) => {
			const fieldset = form.querySelector<HTMLFieldSetElement>(`fieldset[data-question="${id}"]`);
			return fieldset ? { id, fieldset, inputs: [...fieldset.querySelectorAll('input')] } : [];
		});
		this.#more = form.querySelector('details[data-more]');
		form.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			const group = this.#groups.find(({ inputs }) => inputs.includes(target));
			if (group) settleNothing(group, target);
			onAnswers(this.read());
		});
	}

	/** Checks the given answers, and hides the questions that they make pointless. */
	show(answers: Answers): void {
		for (const { id, fieldset, inputs } of this.#groups) {
			const chosen = answers[id] ?? [];
			fieldset.hidden = isPointless(questionOf(id), answers);
			// Given answers are in sight.
			if (chosen.length > 0 && this.#more?.contains(fieldset)) this.#more.open = true;
			for (const input of inputs) input.checked = input.value === '' ? chosen.length === 0 : chosen.includes(input.value);
		}
	}

	/** The current answers. */
	read(): Answers {
		const given = this.#groups.map(({ id, inputs }): [QuestionId, string[]] => [
			id,
			inputs.filter(({ checked, value }) => checked && value !== '').map(({ value }) => value),
		]);
		return soundAnswers(Object.fromEntries(given)).answers;
	}
}

/** "Nothing" and anything else exclude each other: the last one checked stays. */
function settleNothing({ inputs }: Group, changed: HTMLInputElement): void {
	if (!changed.checked || changed.type !== 'checkbox') return;
	for (const input of inputs) if ((input.value === NOTHING) !== (changed.value === NOTHING)) input.checked = false;
}
