import type { Answers } from '../model/shared/chooser/answers.ts';
import { impliedCases, type PickingCase } from '../model/shared/chooser/picking-case.ts';
import { countOptionsOn, nearestShortAnswer } from '../model/shared/chooser/short-answer.ts';
import type { PageRow } from '../model/shared/page-row.ts';
import { rungCount, shortAnswerOf } from '../views/short-answer.ts';
import { SentenceForm } from './chooser/sentence-form.ts';
import { Announcer } from './dom/announcer.ts';
import { PageElement } from './dom/page-element.ts';
import { toDom } from './dom/to-dom.ts';
import { fetchCases } from './picking-cases.ts';
import { fetchRows } from './page-rows.ts';
import { retryNotice } from './retry-notice.ts';

/** `<choice-sentence>`: the sentence of the home page, its answer, and the drawing that shows where the options that fit are. */
class ChoiceSentence extends PageElement {
	#sentence!: SentenceForm;
	#announcer!: Announcer;
	/** Fetched when a blank is filled for the first time. */
	#options: Promise<[PageRow[], PickingCase[]]> | undefined;
	#answers: Answers = {};

	protected override connected(): void {
		this.#announcer = new Announcer(this.find('[role="status"]'));
		this.#sentence = new SentenceForm(
			this,
			() => this.#sentence.read(),
			(answers) => void this.#show(answers),
		);
		const answers = this.#sentence.read();
		// A browser that goes back to this page restores what was chosen on it.
		if (JSON.stringify(answers) === JSON.stringify(this.data('answers'))) this.ready();
		else void this.#show(answers);
	}

	async #show(answers: Answers): Promise<void> {
		this.#answers = answers;
		const place = this.find('[data-result]');
		try {
			this.#options ??= Promise.all([fetchRows(), fetchCases()]);
			const [rows, cases] = await this.#options;
			// Another blank has been filled meanwhile.
			if (this.#answers !== answers) return;
			// The drawing has every rung, from simple to heavy.
			const drawn = new Map([...this.querySelectorAll<HTMLElement>('[data-rung]')].map((rung) => [rung.dataset['rung'] ?? '', rung]));
			const { answer, leftOut } = nearestShortAnswer(rows, [...drawn.keys()], (given) => impliedCases(cases, given), answers);
			place.replaceChildren(toDom(shortAnswerOf(answer, leftOut)));
			for (const [id, rung] of drawn)
				rung.querySelector('.count')?.replaceWith(toDom(rungCount(countOptionsOn(id, rows), answer.byRung[id])));
			this.#announcer.sayAfterPause(answer.announcement);
			this.ready();
		} catch {
			this.#options = undefined;
			place.replaceChildren(retryNotice(['The options could not be loaded. '], () => void this.#show(answers)));
		}
	}
}

customElements.define('choice-sentence', ChoiceSentence);
