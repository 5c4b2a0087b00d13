import { addressFromAnswers, answersFromAddress, type Answers } from '../model/shared/chooser/answers.ts';
import { choiceView, chooserUrl, type RungName } from '../model/shared/chooser/choice-view.ts';
import type { PageRow } from '../model/shared/page-row.ts';
import { chooserResult } from '../views/chooser-result.ts';
import { QuestionForm } from './chooser/question-form.ts';
import { toDom } from './dom/to-dom.ts';
import { fetchRows } from './page-rows.ts';

/** Milliseconds of quiet before the number of fits is announced, so that quick answers are not talked over. */
const ANNOUNCING_PAUSE = 400;
/** Parts of the address that are named when they are left out; more would only be noise. */
const MOST_NAMED = 5;

/**
 * `<packaging-chooser>`: the questions and what they come to. The address holds all answers; everything shown is
 * computed from it.
 */
class PackagingChooser extends HTMLElement {
	#parts!: ReturnType<typeof partsOf>;
	#form!: QuestionForm;
	#rungs: RungName[] = [];
	#layerNames: Record<string, string> = {};
	#rows: PageRow[] | null = null;
	#answers: Answers = {};
	#announcement: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.#parts = partsOf(this);
		this.#rungs = JSON.parse(this.dataset['rungs'] ?? '[]') as RungName[];
		this.#layerNames = JSON.parse(this.dataset['layers'] ?? '{}') as Record<string, string>;
		this.#form = new QuestionForm(this.#parts.questions, (answers) => {
			this.#change(answers);
		});
		this.#parts.questions.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#goToResult();
		});
		this.#parts.clear.addEventListener('click', () => {
			this.#change({});
			this.#parts.questions.querySelector('input')?.focus();
		});
		this.#parts.retry.addEventListener('click', () => void this.#load());
		this.#parts.result.addEventListener('click', this.#followAnswers);
		window.addEventListener('popstate', this.#readAddress);
		window.addEventListener('online', this.#onConnection);
		const early = this.#form.read();
		this.#readAddress();
		// What was answered while the script was on its way counts, unless the address says something.
		if (Object.keys(this.#answers).length === 0 && Object.keys(early).length > 0) this.#change(early);
		void this.#load();
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
		window.removeEventListener('online', this.#onConnection);
	}

	async #load(): Promise<void> {
		this.#parts.failure.hidden = true;
		this.#parts.tally.textContent = 'Loading the options …';
		try {
			this.#rows = await fetchRows();
		} catch {
			this.#parts.failure.hidden = false;
			this.#parts.tally.textContent = 'No result';
			this.#say('The options could not be loaded.');
			return;
		}
		this.#show(this.#answers);
		this.classList.add('is-ready');
	}

	#onConnection = (): void => {
		if (!this.#parts.failure.hidden) void this.#load();
	};

	#readAddress = (): void => {
		const { answers, dropped } = answersFromAddress(new URLSearchParams(location.search));
		const more = dropped.length > MOST_NAMED ? ' and more' : '';
		this.#note(
			dropped.length > 0
				? `Left out of the address, because it makes no sense there: ${dropped.slice(0, MOST_NAMED).join('; ')}${more}.`
				: '',
		);
		this.#show(answers);
	};

	#change(answers: Answers): void {
		const changed = addressFromAnswers(answers) !== addressFromAnswers(this.#answers);
		this.#note('');
		this.#show(answers);
		if (changed) history.pushState(null, '', chooserUrl(answers));
	}

	/** Links of the result that change the answers do so in place; with a modifier key they stay ordinary links. */
	#followAnswers = (event: MouseEvent): void => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-answers]') : null;
		if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.#change(answersFromAddress(new URL(link.href).searchParams).answers);
		this.#goToResult();
	};

	#goToResult(): void {
		const heading = this.#parts.result.querySelector('h2');
		if (!heading) return;
		heading.tabIndex = -1;
		heading.focus();
	}

	#show(answers: Answers): void {
		this.#answers = answers;
		this.#form.show(answers);
		this.#parts.clear.hidden = Object.keys(answers).length === 0;
		if (!this.#rows) return;
		const view = choiceView(this.#rows, this.#rungs, answers);
		this.#parts.result.replaceChildren(toDom(chooserResult(view, this.#layerNames)));
		this.#parts.tally.textContent = view.tally;
		clearTimeout(this.#announcement);
		this.#announcement = setTimeout(() => {
			this.#say(`${view.tally}.`);
		}, ANNOUNCING_PAUSE);
	}

	#note(words: string): void {
		this.#parts.notice.textContent = words;
		this.#parts.notice.hidden = words === '';
	}

	#say(words: string): void {
		this.#parts.status.textContent = words;
	}
}

/** The parts of the page that the element works on. */
function partsOf(host: HTMLElement) {
	return {
		notice: part(host, '[data-notice]', HTMLElement),
		questions: part(host, 'form[data-questions]', HTMLFormElement),
		tally: part(host, '[data-tally]', HTMLElement),
		clear: part(host, '[data-clear]', HTMLButtonElement),
		status: part(host, '[role="status"]', HTMLElement),
		failure: part(host, '[data-failure]', HTMLElement),
		retry: part(host, '[data-retry]', HTMLButtonElement),
		result: part(host, '[data-result]', HTMLElement),
	};
}

function part<Kind extends HTMLElement>(host: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const found = host.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`<packaging-chooser> needs a ${selector} inside it.`);
	return found;
}

customElements.define('packaging-chooser', PackagingChooser);
