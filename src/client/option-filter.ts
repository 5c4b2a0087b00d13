import { counted } from '../model/shared/words.ts';
import { Announcer } from './dom/announcer.ts';
import { PageElement } from './dom/page-element.ts';

/** `<option-filter>`: leaves those options in its lists whose names or summaries have all words that a reader types. */
class OptionFilter extends PageElement {
	#input!: HTMLInputElement;
	#announcer!: Announcer;
	/** Each option with the words that can be found, in small letters. */
	#options: { item: HTMLElement; words: string }[] = [];
	/** Closed groups that the filter has opened. */
	readonly #opened = new Set<HTMLDetailsElement>();

	protected override connected(signal: AbortSignal): void {
		this.#input = this.find('input', HTMLInputElement);
		this.#announcer = new Announcer(this.find('[role="status"]'));
		this.#options = [...this.querySelectorAll<HTMLElement>('[data-option]')].map((item) => ({
			item,
			words: `${item.textContent} ${item.dataset['option'] ?? ''}`.toLowerCase(),
		}));
		this.addEventListener('input', this.#filter, { signal });
		this.find('[data-empty] button').addEventListener('click', this.#clear, { signal });
		const jump = this.find('details[data-jump]', HTMLDetailsElement);
		// It is over the rung that it leads to.
		jump.addEventListener(
			'click',
			({ target }) => {
				if (target instanceof HTMLAnchorElement) jump.open = false;
			},
			{ signal },
		);
		this.find('[data-needs-script]').hidden = false;
		// Browsers bring back typed words after a step back.
		if (this.#input.value !== '') this.#filter();
		this.ready();
	}

	#clear = (): void => {
		this.#input.value = '';
		this.#filter();
		this.#input.focus();
	};

	#filter = (): void => {
		const wanted = this.#input.value.toLowerCase().split(/\s+/).filter(Boolean);
		let count = 0;
		for (const { item, words } of this.#options) {
			item.hidden = !wanted.every((word) => words.includes(word));
			if (!item.hidden) count++;
		}
		this.#showGroups(wanted.length > 0);
		this.find('[data-empty]').hidden = count > 0;
		this.#announcer.sayAfterPause(`${String(count)} of ${counted(this.#options.length, 'option')}.`);
	};

	/** Hides groups without an option that is shown, and opens closed ones that have some. */
	#showGroups(filtered: boolean): void {
		for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
			group.hidden = !group.querySelector('[data-option]:not([hidden])');
			if (!(group instanceof HTMLDetailsElement)) continue;
			if (filtered && !group.open) this.#opened.add(group);
			if (filtered) group.open = true;
			else if (this.#opened.delete(group)) group.open = false;
		}
	}
}

customElements.define('option-filter', OptionFilter);
