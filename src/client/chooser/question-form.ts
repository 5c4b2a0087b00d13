import { constraintsOf } from '../../model/shared/chooser/assessment.ts';
import { clauseOf } from '../../model/shared/chooser/conflict.ts';
import { isPointless, soundAnswers, type Answers } from '../../model/shared/chooser/answers.ts';
import { NOTHING } from '../../model/shared/chooser/questions/certain.ts';
import { BLANKS, chosenFor } from '../../model/shared/chooser/sentence.ts';
import { QUESTIONS, questionOf, type QuestionId } from '../../model/shared/chooser/questions.ts';
import { listed } from '../../model/shared/words.ts';
import { SentenceForm } from './sentence-form.ts';

/** One question of the form: a group of radio buttons or of checkboxes. The one without a value means "not said". */
interface Group {
	id: QuestionId;
	fieldset: HTMLFieldSetElement;
	inputs: HTMLInputElement[];
}

/** The page's questions: shows answers and reads them. The sentence asks some of them in another way. */
export class QuestionForm {
	#groups: Group[];
	readonly #sentence: SentenceForm;
	/** Says the answers that neither the sentence nor a toggle shows, since the list of all questions is closed at first. */
	readonly #given: HTMLElement | null;
	readonly #more: HTMLElement | null;

	constructor(form: HTMLFormElement, onAnswers: (answers: Answers) => void) {
		this.#groups = QUESTIONS.flatMap(({ id }) => {
			const fieldset = form.querySelector<HTMLFieldSetElement>(`fieldset[data-question="${id}"]`);
			return fieldset ? { id, fieldset, inputs: [...fieldset.querySelectorAll('input')] } : [];
		});
		this.#given = form.querySelector('[data-given]');
		this.#more = form.querySelector('[data-more]');
		this.#sentence = new SentenceForm(form, () => this.read(), onAnswers);
		form.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement)) return;
			const group = this.#groups.find(({ inputs }) => inputs.includes(target));
			if (group) settleNothing(group, target);
			onAnswers(this.read());
		});
	}

	/** Checks the given answers, and hides the questions that they make pointless. */
	show(answers: Answers): void {
		this.#sentence.show(answers);
		this.#say(answers);
		for (const { id, fieldset, inputs } of this.#groups) {
			const chosen = answers[id] ?? [];
			fieldset.hidden = isPointless(questionOf(id), answers);
			for (const input of inputs) input.checked = input.value === '' ? chosen.length === 0 : chosen.includes(input.value);
		}
	}

	#say(answers: Answers): void {
		if (!this.#given) return;
		const unseen = this.#groups.flatMap(({ id, fieldset }) => {
			const chosen = answers[id] ?? [];
			return this.#more?.contains(fieldset) && !isShown(id, chosen) ? [[id, chosen]] : [];
		});
		const clauses = constraintsOf(Object.fromEntries(unseen) as Answers).map(clauseOf);
		this.#given.textContent = `Also: ${listed(clauses)}.`;
		this.#given.hidden = clauses.length === 0;
	}

	/** What a reader has answered before the script arrived, by the sentence or by a question. */
	readEarly(): Answers {
		return { ...this.#sentence.read(), ...this.read() };
	}

	/** The answers of the questions. */
	read(): Answers {
		const given = this.#groups.map(({ id, inputs }): [QuestionId, string[]] => [
			id,
			inputs.filter(({ checked, value }) => checked && value !== '').map(({ value }) => value),
		]);
		return soundAnswers(Object.fromEntries(given)).answers;
	}
}

/** Whether the sentence shows all answers to a question. */
function isShown(question: QuestionId, answers: readonly string[]): boolean {
	return BLANKS.some((blank) => chosenFor(blank, { [question]: answers }).length === answers.length);
}

/** "Nothing" and anything else exclude each other: the last one checked stays. */
function settleNothing({ inputs }: Group, changed: HTMLInputElement): void {
	if (!changed.checked || changed.type !== 'checkbox') return;
	for (const input of inputs) if ((input.value === NOTHING) !== (changed.value === NOTHING)) input.checked = false;
}
