import type { PageRow } from '../model/shared/page-row.ts';
import { addressFromStack, stackFromAddress } from '../model/shared/stacks/stack-address.ts';
import { problemBetween, stackOf, type StackProblem } from '../model/shared/stacks/stack.ts';
import { stackView, type StackView, type StackWords } from '../model/shared/stacks/stack-view.ts';
import { stackResult } from '../views/stack-result.ts';
import { createElement } from './dom/create-element.ts';
import { droppedNotice } from './dom/dropped-notice.ts';
import { PageElement } from './dom/page-element.ts';
import { toDom } from './dom/to-dom.ts';
import { fetchRows } from './page-rows.ts';
import { retryNotice } from './retry-notice.ts';

const FAILURE =
	'The options could not be loaded, so no stack can be put together here. Check the connection and try again; the common stacks above have pages of their own.';

/** Headings within a list, by whether the options under them can carry the one before. */
const GROUPS: readonly { kind: StackProblem['kind'] | null; name: string }[] = [
	{ kind: null, name: 'Can carry it' },
	{ kind: 'unknown', name: 'Not known' },
	{ kind: 'impossible', name: 'Not possible' },
];

/** `<packaging-stack>`: lists that put options into each other, and the resulting stack. The address holds the members. */
class PackagingStack extends PageElement {
	#selects: HTMLSelectElement[] = [];
	#rows: readonly PageRow[] = [];
	#members: readonly PageRow[] = [];
	/** The list that was changed last: walking through it with the arrow keys makes one history entry, not one for each key. */
	#changed: HTMLSelectElement | null = null;
	#words!: StackWords;
	#renamed: Readonly<Record<string, string>> = {};
	/** The names of the rungs by id, in their order. */
	#rungs: Readonly<Record<string, string>> = {};
	#signal!: AbortSignal;

	protected override connected(signal: AbortSignal): void {
		this.#signal = signal;
		this.#selects = [...this.querySelectorAll('select')];
		this.#words = this.data('words') as StackWords;
		this.#renamed = this.data('renamed') as Record<string, string>;
		this.#rungs = this.data('rungs') as Record<string, string>;
		void this.#start();
	}

	#start = async (): Promise<void> => {
		const failure = this.find('[data-failure]');
		try {
			this.#rows = await fetchRows();
		} catch {
			failure.replaceChildren(retryNotice(FAILURE, () => void this.#start()));
			return;
		}
		failure.replaceChildren();
		this.addEventListener('change', this.#choose, { signal: this.#signal });
		this.addEventListener('click', this.#remove, { signal: this.#signal });
		window.addEventListener('popstate', this.#readAddress, { signal: this.#signal });
		this.find('[data-needs-script]').hidden = false;
		this.#readAddress();
		this.ready();
	};

	#readAddress = (): void => {
		this.#changed = null;
		const { members, dropped } = stackFromAddress(new URLSearchParams(location.search), this.#rows, this.#renamed);
		this.notice(droppedNotice(dropped, 'the guide does not know it or it is too much'));
		const view = this.#show(members);
		// Announce nothing when the page opens; after Back, the earlier message would be wrong.
		if (this.classList.contains('is-ready')) this.announce(summary(view));
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
		this.notice('');
		this.announce(summary(this.#show(members)));
	}

	/** @returns the view of the whole stack; nothing without members */
	#show(members: readonly PageRow[]): StackView | null {
		this.#members = members;
		for (const [place, select] of this.#selects.entries()) this.#fill(select, place);
		this.find('[data-full]').hidden = members.length < this.#selects.length;
		const [first, ...others] = members;
		const view = first ? stackView(stackOf([first, ...others]), this.#words) : null;
		this.find('[data-result]').replaceChildren(...(view ? [toDom(stackResult(view, 3))] : []));
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
		// Keep the list that has the focus: some browsers forget typed letters when its options change.
		if (select.length === 1 || select.dataset['after'] !== before?.key) {
			select.dataset['after'] = before?.key;
			select.replaceChildren(
				createElement('option', { value: '' }, place === 0 ? 'Choose an option' : 'Choose what it goes into'),
				...(before ? grouped(before, this.#rows, this.#rungs) : byRung(this.#rows, this.#rungs)),
			);
		}
		select.value = chosen?.key ?? '';
	}
}

/** All rows; those that can carry the one before come first, each kind by rung. */
function grouped(before: PageRow, rows: readonly PageRow[], rungs: Readonly<Record<string, string>>): HTMLElement[] {
	const kinds = Map.groupBy(rows, (row) => problemBetween(before, row)?.kind ?? null);
	return GROUPS.flatMap(({ kind, name }) => byRung(kinds.get(kind) ?? [], rungs, `${name}: `));
}

/** Rows under the names of their rungs. */
function byRung(rows: readonly PageRow[], rungs: Readonly<Record<string, string>>, before = ''): HTMLElement[] {
	return Object.entries(rungs).flatMap(([id, name]) => {
		const onRung = rows.filter(({ values }) => values['rung']?.includes(id));
		return onRung.length > 0 ? [createElement('optgroup', { label: before + name }, ...onRung.map(optionOf))] : [];
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

customElements.define('packaging-stack', PackagingStack);
