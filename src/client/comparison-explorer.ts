import {
	addressFromState,
	START,
	stateFromAddress,
	MOST_PICKED,
	type ComparisonState,
	type ComparisonWords,
} from '../model/comparison-state.ts';
import { facetCounts, matchingRows } from '../model/row-filter.ts';
import { MATRICES, type MatrixId } from '../schema/matrices.ts';
import { CellDetails } from './comparison/cell-details.ts';
import { element } from './comparison/elements.ts';
import { FacetPanel } from './comparison/facet-panel.ts';
import { MatrixView } from './comparison/matrix-view.ts';
import { SideBySide } from './comparison/side-by-side.ts';
import { columnsOf, rowsFromTables, type TableRow } from './comparison/table-rows.ts';
import { csvFromTable, download, jsonFromTable, markdownFromTable } from './comparison/take-away.ts';

/** Milliseconds of quiet before the number of results is announced, so that typing is not talked over. */
const ANNOUNCING_PAUSE = 400;

/**
 * `<comparison-explorer>`: filters, sorts and takes away the tables inside it. The address holds its whole state;
 * everything shown is computed from it.
 */
class ComparisonExplorer extends HTMLElement {
	#tables: HTMLTableElement[] = [];
	#rows: TableRow[] = [];
	#words!: ComparisonWords;
	#state: ComparisonState = START;
	#panel!: FacetPanel;
	#view!: MatrixView;
	#sideBySide!: SideBySide;
	#announcement: ReturnType<typeof setTimeout> | undefined;
	#counting = 0;

	connectedCallback(): void {
		this.#tables = [...this.querySelectorAll<HTMLTableElement>('table[data-matrix]')];
		this.#rows = rowsFromTables(this.#tables);
		this.#panel = new FacetPanel(part(this, 'form[data-filters]', HTMLFormElement), (choice, typing) => {
			this.#change(choice, typing);
		});
		this.#view = new MatrixView(this.#tables, this.#rows);
		this.#view.addSortButtons((column) => {
			this.#change({ sort: nextSort(this.#state.sort, column) });
		});
		this.#view.addPickBoxes((key, picked) => {
			this.#pick(key, picked);
		});
		this.#sideBySide = new SideBySide(part(this, '[data-side-by-side]', HTMLElement), this.#tables);
		new CellDetails(this, this.#tables);
		this.#words = this.#readWords();
		this.#listen();
		this.#readAddress();
		window.addEventListener('popstate', this.#readAddress);
		for (const hidden of this.querySelectorAll<HTMLElement>('[data-needs-script]')) hidden.hidden = false;
		this.classList.add('is-ready');
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
	}

	#readWords(): ComparisonWords {
		const columns = Object.fromEntries(this.#tables.map((table) => [table.dataset['matrix'] ?? '', columnsOf(table).slice(1)])) as Record<
			MatrixId,
			string[]
		>;
		const renamed = Object.fromEntries(
			(this.dataset['renamed'] ?? '')
				.split(' ')
				.filter(Boolean)
				.map((pair) => pair.split('=') as [string, string]),
		);
		return { facets: this.#panel.vocabulary(), columns, rows: this.#rows.map(({ key }) => key), renamed };
	}

	#listen(): void {
		this.addEventListener('click', (event) => {
			const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
			if (!control) return;
			const { action = '', value = '' } = control.dataset;
			this.#act(action, value, event);
		});
		part(this, '[data-differences]', HTMLInputElement).addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) this.#change({ differences: target.checked });
		});
		part(this, '[data-columns]', HTMLElement).addEventListener('change', () => {
			this.#chooseColumns();
		});
		const sheet = part(this, 'dialog[data-sheet]', HTMLDialogElement);
		sheet.addEventListener('close', () => {
			part(this, '[data-panel]', HTMLElement).append(...sheet.querySelectorAll('form[data-filters]'));
		});
	}

	#act(action: string, value: string, event: Event): void {
		if (action === 'matrix') {
			event.preventDefault();
			const matrix = MATRICES.find((id) => id === value);
			if (matrix) this.#change({ matrix, columns: [] });
		} else if (action === 'clear') this.#change({ facets: {}, text: '', current: false });
		else if (action === 'unpick') this.#change({ pick: [] });
		else if (action === 'filters') {
			const sheet = part(this, 'dialog[data-sheet]', HTMLDialogElement);
			part(sheet, '[data-sheet-body]', HTMLElement).append(part(this, 'form[data-filters]', HTMLFormElement));
			sheet.showModal();
		} else if (action === 'csv') download(`packaging-${this.#state.matrix}.csv`, 'text/csv', csvFromTable(this.#table()));
		else if (action === 'json') download(`packaging-${this.#state.matrix}.json`, 'application/json', jsonFromTable(this.#table()));
		else if (action === 'markdown') void this.#copy(markdownFromTable(this.#table()), 'The table is copied as Markdown.');
		else if (action === 'link') void this.#copy(location.href, 'The link is copied.');
	}

	#readAddress = (): void => {
		const { state, dropped } = stateFromAddress(new URLSearchParams(location.search), this.#words);
		const notice = part(this, '[data-notice]', HTMLElement);
		notice.hidden = dropped.length === 0;
		notice.textContent =
			dropped.length > 0
				? `Left out of the address, because the guide does not know it: ${dropped.slice(0, 5).join('; ')}${dropped.length > 5 ? ' and more' : ''}.`
				: '';
		this.#show(state);
	};

	/** Takes over a change, writes it into the address, and shows it. Typing does not fill the history. */
	#change(change: Partial<ComparisonState>, typing = false): void {
		const state = { ...this.#state, ...change };
		const query = addressFromState(state);
		const address = query === '' ? location.pathname : `?${query}`;
		if (typing) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		this.#show(state);
	}

	#show(state: ComparisonState): void {
		this.#state = state;
		const shown = matchingRows(this.#rows, state);
		const count = shown.filter(Boolean).length;
		this.#view.show(state, shown);
		this.#panel.show(state);
		this.#showChips();
		for (const tab of this.querySelectorAll<HTMLElement>('[data-action="matrix"]'))
			tab.ariaCurrent = tab.dataset['value'] === state.matrix ? 'true' : null;
		part(this, '[data-empty]', HTMLElement).hidden = count > 0;
		this.#announce(count);
		this.#showColumnChoice();
		const picked = state.pick.flatMap((key) => this.#rows.find((row) => row.key === key) ?? []);
		part(this, '[data-differences]', HTMLInputElement).checked = state.differences;
		this.#sideBySide.show(picked, state.differences, (key) => {
			this.#pick(key, false);
		});
		this.#count();
	}

	/** Counts after the rows have been painted: they are what the reader waits for. */
	#count(): void {
		cancelAnimationFrame(this.#counting);
		this.#counting = requestAnimationFrame(() => {
			setTimeout(() => {
				this.#panel.showCounts(facetCounts(this.#rows, this.#state, Object.keys(this.#words.facets)));
			});
		});
	}

	#pick(key: string, picked: boolean): void {
		const others = this.#state.pick.filter((other) => other !== key);
		if (picked && others.length >= MOST_PICKED) {
			this.#say(`${String(MOST_PICKED)} rows stand side by side already. Remove one first.`);
			this.#show(this.#state);
			return;
		}
		this.#change({ pick: picked ? [...others, key] : others });
		this.#say(`${String(this.#state.pick.length)} picked to stand side by side, above the table.`);
	}

	#showChips(): void {
		const { facets, text, current } = this.#state;
		const chips: [string, Partial<ComparisonState>][] = [
			...Object.entries(facets).flatMap(([facet, values]) =>
				values.map((value): [string, Partial<ComparisonState>] => [
					this.#panel.names(facet, value).join(': '),
					{ facets: { ...facets, [facet]: values.filter((other) => other !== value) } },
				]),
			),
			...(text === '' ? [] : [[`Text: ${text}`, { text: '' }] as [string, Partial<ComparisonState>]]),
			...(current ? [['Current only', { current: false }] as [string, Partial<ComparisonState>]] : []),
		];
		const list = part(this, '[data-chips]', HTMLElement);
		list.replaceChildren(
			...chips.map(([name, change]) => {
				const button = element('button', { type: 'button', 'aria-label': `Remove filter ${name}` }, name, ' ×');
				button.addEventListener('click', () => {
					this.#change(change);
					(list.querySelector('button') ?? this.#table().closest<HTMLElement>('.scroller'))?.focus();
				});
				return element('li', {}, button);
			}),
		);
		part(this, '[data-action="clear"]', HTMLElement).hidden = chips.length === 0;
	}

	#showColumnChoice(): void {
		const host = part(this, '[data-columns]', HTMLElement);
		const { matrix, columns } = this.#state;
		if (host.dataset['of'] !== matrix) {
			host.dataset['of'] = matrix;
			const heads = [...(this.#table().tHead?.rows[0]?.cells ?? [])].slice(1);
			host.replaceChildren(
				...heads.map((head) => {
					const box = element('input', { type: 'checkbox', value: head.dataset['column'] ?? '' });
					return element('label', {}, box, ` ${head.textContent.trim()}`);
				}),
			);
		}
		for (const box of host.querySelectorAll('input')) box.checked = columns.length === 0 || columns.includes(box.value);
	}

	#chooseColumns(): void {
		const boxes = [...part(this, '[data-columns]', HTMLElement).querySelectorAll('input')];
		const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
		if (chosen.length === 0) this.#say('One column has to stay.');
		this.#change({ columns: chosen.length === boxes.length ? [] : chosen.length === 0 ? this.#state.columns : chosen });
	}

	#announce(count: number): void {
		const total = this.#rows.length;
		const words = count === total ? `All ${String(total)} rows` : `${String(count)} of ${String(total)} rows`;
		part(this, '[data-count-shown]', HTMLElement).textContent = words;
		clearTimeout(this.#announcement);
		this.#announcement = setTimeout(() => {
			this.#say(words);
		}, ANNOUNCING_PAUSE);
	}

	#say(words: string): void {
		part(this, '[role="status"]', HTMLElement).textContent = words;
	}

	async #copy(text: string, done: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.#say(done);
		} catch {
			this.#say('The browser did not allow copying. Download the file, or copy the address from the bar.');
		}
	}

	#table(): HTMLTableElement {
		const table = this.#tables.find(({ dataset }) => dataset['matrix'] === this.#state.matrix);
		if (!table) throw new Error(`<comparison-explorer> has no table for "${this.#state.matrix}".`);
		return table;
	}
}

/** First ascending, then descending, then gradient order again. */
function nextSort(sort: ComparisonState['sort'], column: string): ComparisonState['sort'] {
	if (sort?.column !== column) return { column, descending: false };
	return sort.descending ? null : { column, descending: true };
}

function part<Kind extends HTMLElement>(host: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const found = host.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`<comparison-explorer> needs a ${selector} inside it.`);
	return found;
}

customElements.define('comparison-explorer', ComparisonExplorer);
