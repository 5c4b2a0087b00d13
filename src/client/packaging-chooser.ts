import { addressFromAnswers, answersFromAddress, type Answers } from '../model/shared/chooser/answers.ts';
import { choiceView, chooserUrl } from '../model/shared/chooser/choice-view.ts';
import type { RungName } from '../model/shared/chooser/fit-groups.ts';
import { impliedCases, type PickingCase } from '../model/shared/chooser/picking-case.ts';
import type { PageRow } from '../model/shared/page-row.ts';
import { chooserResult } from '../views/chooser-result.ts';
import { QuestionForm } from './chooser/question-form.ts';
import { Announcer } from './dom/announcer.ts';
import { isModified } from './dom/clicks.ts';
import { createElement } from './dom/create-element.ts';
import { droppedNotice } from './dom/dropped-notice.ts';
import { PageElement } from './dom/page-element.ts';
import { toDom } from './dom/to-dom.ts';
import { fetchCases } from './picking-cases.ts';
import { fetchRows } from './page-rows.ts';
import { retryNotice } from './retry-notice.ts';

const FAILURE = 'The options could not be loaded, so there is no result. Check the connection and try again; the ';

/**
 * `<packaging-chooser>`: the questions and their result. The address holds all answers; everything shown is computed from it.
 */
class PackagingChooser extends PageElement {
	#form!: QuestionForm;
	#announcer!: Announcer;
	#rungs: RungName[] = [];
	#layerNames: Record<string, string> = {};
	#rows: PageRow[] | null = null;
	#cases: PickingCase[] = [];
	#answers: Answers = {};

	protected override connected(signal: AbortSignal): void {
		this.#rungs = this.data('rungs') as RungName[];
		this.#layerNames = this.data('layers') as Record<string, string>;
		this.#announcer = new Announcer(this.find('[role="status"]'));
		const questions = this.find('form[data-questions]', HTMLFormElement);
		this.#form = new QuestionForm(questions, (answers) => {
			this.#change(answers);
		});
		questions.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#goToResult();
		});
		this.find('[data-clear]').addEventListener('click', () => {
			this.#change({});
			questions.querySelector('select')?.focus();
		});
		this.find('[data-result]').addEventListener('click', this.#followAnswers);
		window.addEventListener('popstate', this.#readAddress, { signal });
		const early = this.#form.readEarly();
		this.#readAddress();
		// Keep the answers that were given before the script arrived, unless the address has others.
		if (Object.keys(this.#answers).length === 0 && Object.keys(early).length > 0) this.#change(early);
		void this.#load();
	}

	async #load(): Promise<void> {
		const failure = this.find('[data-failure]');
		const tally = this.find('[data-tally]');
		failure.replaceChildren();
		tally.textContent = 'Loading the options …';
		try {
			[this.#rows, this.#cases] = await Promise.all([fetchRows(), fetchCases()]);
		} catch {
			const cases = createElement('a', { href: '#cases' }, 'common cases');
			failure.append(retryNotice([FAILURE, cases, ' have their results built in.'], () => void this.#load()));
			tally.textContent = 'No result';
			this.#announcer.say('The options could not be loaded.');
			return;
		}
		this.#show(this.#answers);
		this.ready();
		// The address of a pick or its stack leads into the result, which has only now been drawn.
		if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}

	#readAddress = (): void => {
		const { answers, dropped } = answersFromAddress(new URLSearchParams(location.search));
		this.notice(droppedNotice(dropped, 'it makes no sense there'));
		this.#show(answers);
	};

	#change(answers: Answers): void {
		const changed = addressFromAnswers(answers) !== addressFromAnswers(this.#answers);
		this.notice('');
		this.#show(answers);
		if (changed) history.pushState(null, '', chooserUrl(answers));
	}

	/** Links of the result that change the answers work in place. */
	#followAnswers = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-answers]') : null;
		if (!link || isModified(event)) return;
		event.preventDefault();
		this.#change(answersFromAddress(new URL(link.href).searchParams).answers);
		this.#goToResult();
	};

	#goToResult(): void {
		const heading = this.find('[data-result]').querySelector('h2');
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus();
	}

	/** Closes its groups but those that the reader has opened. */
	#showResult(result: Element): void {
		const place = this.find('[data-result]');
		const opened = new Set([...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset['folded']));
		for (const group of result.querySelectorAll('details')) group.open = opened.has(group.dataset['folded']);
		place.replaceChildren(result);
	}

	#show(answers: Answers): void {
		this.#answers = answers;
		this.#form.show(answers);
		const asked = Object.keys(answers).length > 0;
		this.find('[data-clear]').hidden = !asked;
		this.toggleAttribute('data-asked', asked);
		if (!this.#rows) return;
		const view = choiceView(this.#rows, this.#rungs, impliedCases(this.#cases, answers), answers);
		this.#showResult(toDom(chooserResult(view, this.#layerNames)));
		this.find('[data-tally]').textContent = view.tally;
		this.#announcer.sayAfterPause(view.announcement);
	}
}

customElements.define('packaging-chooser', PackagingChooser);
