import { symptomsUrl } from '../model/shared/addresses.ts';
import type { SymptomMatch } from '../model/shared/symptoms/match-symptoms.ts';
import { counted, shortened } from '../model/shared/words.ts';
import { Announcer } from './dom/announcer.ts';
import { createElement } from './dom/create-element.ts';
import { droppedNotice } from './dom/dropped-notice.ts';
import { PageElement } from './dom/page-element.ts';
import { retryNotice } from './retry-notice.ts';
import { fetchPatterns } from './symptoms/fetch-patterns.ts';
import { symptomsIn } from './symptoms/symptoms-in.ts';

const NOTHING = 'No symptom of this guide has this message. Paste more of it, or look through the list.';
const FAILURE = 'The patterns could not be loaded, so nothing was compared. Check the connection and try again; the list is complete.';

/** The parameter that names an option. */
const OPTION = 'option';
const ALL = (): boolean => true;

/** `<symptom-finder>`: finds the symptoms that a pasted message matches, and leaves those in the list below it. */
class SymptomFinder extends PageElement {
	#box!: HTMLTextAreaElement;
	#announcer!: Announcer;

	protected override connected(signal: AbortSignal): void {
		this.#box = this.find('textarea', HTMLTextAreaElement);
		this.#announcer = new Announcer(this.find('[role="status"]'));
		this.#box.addEventListener('input', this.#compare, { signal });
		// Whoever points at the box is about to paste; a failure then shows at the paste.
		this.#box.addEventListener('focus', () => void fetchPatterns().catch(() => undefined), { signal, once: true });
		this.find('[data-needs-script]').hidden = false;
		this.#readAddress();
		// Browsers bring back typed text after a step back.
		if (this.#box.value !== '') this.#compare();
		this.ready();
	}

	/** `?option=pex` leaves the symptoms that an option meets, until somebody pastes. */
	#readAddress(): void {
		const option = new URLSearchParams(location.search).get(OPTION);
		if (option === null) return;
		const name = (this.data('options') as Record<string, string>)[option];
		if (name === undefined) {
			this.notice(droppedNotice([`${OPTION}=${shortened(option)}`]));
			return;
		}
		this.#list((item) => (item.dataset['meets'] ?? '').split(' ').includes(option));
		const notice = this.find('[data-notice]');
		notice.replaceChildren(`What people meet with ${name}. `, createElement('a', { href: symptomsUrl() }, 'Show all symptoms'));
		notice.hidden = false;
	}

	#compare = (): void => {
		this.notice('');
		void this.#find(this.#box.value);
	};

	async #find(text: string): Promise<void> {
		if (text.trim() === '') {
			this.#show([], '');
			return;
		}
		let matches: SymptomMatch[];
		try {
			matches = await symptomsIn(text);
		} catch {
			this.#list(ALL);
			this.find('[data-result]').replaceChildren(retryNotice([FAILURE], this.#compare));
			this.#announcer.say(FAILURE);
			return;
		}
		// Another key may have been pressed meanwhile.
		if (text === this.#box.value) this.#show(matches, NOTHING);
	}

	#show([first, ...others]: readonly SymptomMatch[], nothing: string): void {
		const result = this.find('[data-result]');
		if (!first) {
			result.replaceChildren(...(nothing === '' ? [] : [createElement('p', {}, nothing)]));
			this.#list(ALL);
			this.#announcer.sayAfterPause(nothing);
			return;
		}
		const link = createElement('a', { href: first.url, class: 'font-semibold' }, first.name);
		const further = others.length > 0 ? ` ${counted(others.length, 'other page')} below may fit too.` : '';
		result.replaceChildren(createElement('p', {}, first.broad ? 'It may be this: ' : 'This is it: ', link, '.', further));
		const ids = [first, ...others].map(({ id }) => id);
		this.#list(({ dataset }) => ids.includes(dataset['symptom'] ?? ''));
		this.#announcer.sayAfterPause(`Found: ${first.name}.${further}`);
	}

	/** Leaves those symptoms in the list that pass. */
	#list(passes: (item: HTMLElement) => boolean): void {
		for (const item of this.querySelectorAll<HTMLElement>('[data-symptom]')) item.hidden = !passes(item);
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-symptom]:not([hidden])');
	}
}

customElements.define('symptom-finder', SymptomFinder);
