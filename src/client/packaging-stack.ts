import type { PageRow } from '../model/shared/page-row.ts';
import { addressFromStack, stackFromAddress } from '../model/shared/stacks/stack-address.ts';
import { problemBetween, stackOf, type StackProblem } from '../model/shared/stacks/stack.ts';
import { stackView, type StackView, type StackWords } from '../model/shared/stacks/stack-view.ts';
import { stackResult } from '../views/stack-result.ts';
import { createElement } from './dom/create-element.ts';
import { toDom } from './dom/to-dom.ts';
import { fetchRows } from './page-rows.ts';

/** Headings within a list, by whether what stands under them can carry the option before. */
const GROUPS: readonly { kind: StackProblem['kind'] | null; name: string }[] = [
	{ kind: null, name: 'Can carry it' },
	{ kind: 'unknown', name: 'Not known' },
	{ kind: 'impossible', name: 'Not possible' },
];

/** `<packaging-stack>`: lists that put options into each other, and what the whole comes to. The address holds them. */
class PackagingStack extends HTMLElement {
	#selects: HTMLSelectElement[] = [];
	#rows: readonly PageRow[] = [];
	#members: readonly PageRow[] = [];
	/** The list that was changed last: going through it with the arrow keys is one step back, not one for each key. */
	#changed: HTMLSelectElement | null = null;
	#words!: StackWords;
	#renamed: Readonly<Record<string, string>> = {};
	#failure!: HTMLElement;
	#notice!: HTMLElement;
	#result!: HTMLElement;
	#status!: HTMLElement;

	connectedCallback(): void {
		this.#selects = [...this.querySelectorAll('select')];
		this.#failure = part(this, '[data-failure]');
		this.#notice = part(this, '[data-notice]');
		this.#result = part(this, '[data-result]');
		this.#status = part(this, '[role="status"]');
		// Both were written into the page by the same build as this script.
		this.#words = JSON.parse(this.dataset['words'] ?? '') as StackWords;
		this.#renamed = JSON.parse(this.dataset['renamed'] ?? '{}') as Record<string, string>;
		part(this, '[data-retry]').addEventListener('click', this.#load);
		window.addEventListener('online', this.#load);
		this.#load();
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this.#choose);
		this.removeEventListener('click', this.#remove);
		window.removeEventListener('popstate', this.#readAddress);
		window.removeEventListener('online', this.#load);
	}

	/** Nothing happens once the options are there. */
	#load = (): void => {
		if (this.#rows.length === 0) void this.#start();
	};

	async #start(): Promise<void> {
		try {
			this.#rows = await fetchRows();
		} catch {
			this.#failure.hidden = false;
			return;
		}
		this.#failure.hidden = true;
		this.addEventListener('change', this.#choose);
		this.addEventListener('click', this.#remove);
		window.addEventListener('popstate', this.#readAddress);
		part(this, '[data-needs-script]').hidden = false;
		this.#readAddress();
		this.classList.add('is-ready');
	}

	#readAddress = (): void => {
		this.#changed = null;
		const { members, dropped } = stackFromAddress(new URLSearchParams(location.search), this.#rows, this.#renamed);
		this.#notice.hidden = dropped.length === 0;
		this.#notice.textContent =
			dropped.length > 0
				? `Left out of the address, because the guide does not know it or it is too much: ${dropped.slice(0, 5).join('; ')}${dropped.length > 5 ? ' and more' : ''}.`
				: '';
		this.#show(members);
	};

	#choose = ({ target }: Event): void => {
		if (!(target instanceof HTMLSelectElement)) return;
		const place = this.#selects.indexOf(target);
		const row = this.#rows.find(({ key }) => key === target.value);
		this.#change([...this.#members.slice(0, place), ...(row ? [row] : []), ...this.#members.slice(place + 1)], target);
	};

	#remove = ({ target }: Event): void => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-remove]') : null;
		if (!button) return;
		const place = Number(button.dataset['remove']);
		this.#change(
			this.#members.filter((_, index) => index !== place),
			null,
		);
		this.#selects[place]?.focus();
	};

	#change(members: readonly PageRow[], by: HTMLSelectElement | null): void {
		const query = addressFromStack(members);
		const address = query === '' ? location.pathname : `?${query}`;
		if (by !== null && by === this.#changed) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.#changed = by;
		this.#notice.hidden = true;
		this.#status.textContent = summary(this.#show(members));
	}

	/** @returns what is shown of the whole; nothing without members */
	#show(members: readonly PageRow[]): StackView | null {
		this.#members = members;
		for (const [place, select] of this.#selects.entries()) this.#fill(select, place);
		part(this, '[data-full]').hidden = members.length < this.#selects.length;
		const [first, ...others] = members;
		const view = first ? stackView(stackOf([first, ...others]), this.#words) : null;
		this.#result.replaceChildren(...(view ? [toDom(stackResult(view, 3))] : []));
		return view;
	}

	#fill(select: HTMLSelectElement, place: number): void {
		const { length } = this.#members;
		const before = this.#members[place - 1];
		const chosen = this.#members[place];
		const item = select.closest('li');
		if (item) item.hidden = place > length;
		const button = item?.querySelector('button');
		if (button) {
			button.hidden = chosen === undefined;
			button.ariaLabel = chosen ? `Remove ${chosen.name}` : null;
		}
		// A list that is typed into must stay the same one: some browsers forget what was typed when its options change.
		if (select.length === 1 || select.dataset['after'] !== before?.key) {
			select.dataset['after'] = before?.key;
			select.replaceChildren(
				createElement('option', { value: '' }, place === 0 ? 'Choose an option' : 'Choose what it goes into'),
				...(before ? grouped(before, this.#rows) : this.#rows.map(optionOf)),
			);
		}
		select.value = chosen?.key ?? '';
	}
}

/** All rows, those that can carry the one before first. */
function grouped(before: PageRow, rows: readonly PageRow[]): HTMLElement[] {
	const kinds = Map.groupBy(rows, (row) => problemBetween(before, row)?.kind ?? null);
	return GROUPS.flatMap(({ kind, name }) => {
		const found = kinds.get(kind) ?? [];
		return found.length > 0 ? [createElement('optgroup', { label: name }, ...found.map(optionOf))] : [];
	});
}

function optionOf({ key, name }: PageRow): HTMLOptionElement {
	return createElement('option', { value: key }, name);
}

function summary(view: StackView | null): string {
	if (!view) return 'Nothing is chosen.';
	const names = view.members.map(({ name }) => name).join(' in ');
	return [`${names}.`, ...view.problems.map(({ sentence }) => sentence), `Still needed on the target: ${view.needs.join(', ')}.`].join(' ');
}

function part(host: HTMLElement, selector: string): HTMLElement {
	const found = host.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`<packaging-stack> needs a ${selector} inside it.`);
	return found;
}

customElements.define('packaging-stack', PackagingStack);
