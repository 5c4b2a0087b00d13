import {
	addressFromState,
	firstMatrix,
	matricesOf,
	startState,
	stateFromAddress,
	MOST_PICKED,
	type ComparisonState,
	type ComparisonWords,
} from '../model/shared/comparison/comparison-state.ts';
import { facetCounts, matchingRows } from '../model/shared/comparison/row-filter.ts';
import { CellDetails } from './comparison/cell-details.ts';
import { createElement } from './dom/create-element.ts';
import { FacetPanel } from './comparison/facet-panel.ts';
import { MatrixView } from './comparison/matrix-view.ts';
import { fetchOtherTables } from './comparison/other-tables.ts';
import { SideBySide } from './comparison/side-by-side.ts';
import { addTable, rowsFromTable, type TableRow } from './comparison/table-rows.ts';
import { csvFromTable, download, jsonFromTable, markdownFromTable } from './comparison/export.ts';

/** Milliseconds of quiet before the number of results is announced, so that typing is not talked over. */
const ANNOUNCING_PAUSE = 400;
/** Milliseconds of quiet before what was typed is written into the address. */
const TYPING_PAUSE = 250;
/** What comes before a reader leaves the page: the address has to be right by then. */
const LEAVING = ['pagehide', 'visibilitychange'];
/** What a reader does next, which may be to load the page anew or to go back. */
const NEXT_ACTS = ['keydown', 'pointerdown'];
/** Milliseconds after which the values are counted anew even if the browser is busy. */
const COUNTING_PAUSE = 300;

/**
 * `<comparison-explorer>`: filters, sorts and takes away the tables inside it. The address holds its whole state;
 * everything shown is computed from it.
 *
 * The page begins with one table. The others are fetched when a state needs them, or when a reader first reaches into
 * the element. Until they are there, the controls show what is wanted and the table what was last complete.
 */
class ComparisonExplorer extends HTMLElement {
	/** Found once: looking through thousands of cells at each key would be what readers wait for. */
	#parts!: ReturnType<typeof partsOf>;
	readonly #tables: HTMLTableElement[] = [];
	#rows: TableRow[] = [];
	#words!: ComparisonWords;
	/** What the reader wants to see, which is what the address says. */
	#state!: ComparisonState;
	/** What the table shows. */
	#shown!: ComparisonState;
	/** The columns last chosen for each table, to come back to. */
	readonly #columns: Record<string, string[]> = {};
	#others: 'missing' | 'coming' | 'failed' | 'here' = 'missing';
	#panel!: FacetPanel;
	#view!: MatrixView;
	#sideBySide!: SideBySide;
	#details!: CellDetails;
	#announcement: ReturnType<typeof setTimeout> | undefined;
	#counting = 0;
	/** What is still to be written into the address, and how to give that up. */
	#unwritten: { as: 'pushState' | 'replaceState'; cancel: () => void } | undefined;

	connectedCallback(): void {
		this.#parts = partsOf(this);
		const first = part(this, 'table[data-matrix]', HTMLTableElement);
		this.#rows = rowsFromTable(first);
		this.#panel = new FacetPanel(this.#parts.filters, (choice, typing) => {
			this.#change(choice, typing);
		});
		this.#view = new MatrixView(
			this.#rows,
			(column) => {
				this.#change({ sort: nextSort(this.#state.sort, column) });
			},
			(key, picked) => {
				this.#pick(key, picked);
			},
		);
		const criterionNames = JSON.parse(this.dataset['criteria'] ?? '{}') as Record<string, string>; // Written by the same build.
		this.#sideBySide = new SideBySide(this.#parts.sideBySide, this.#tables, criterionNames);
		this.#details = new CellDetails(this, criterionNames);
		this.#add(first);
		this.#words = this.#readWords();
		this.#state = this.#shown = startState(this.#words.columns);
		this.#listen();
		this.#readAddress();
		window.addEventListener('popstate', this.#readAddress);
		window.addEventListener('beforeprint', this.#finish);
		for (const leaving of LEAVING) window.addEventListener(leaving, this.#write);
		for (const act of NEXT_ACTS) window.addEventListener(act, this.#writeEntry, { capture: true, passive: true });
		this.classList.add('is-ready');
	}

	disconnectedCallback(): void {
		window.removeEventListener('popstate', this.#readAddress);
		window.removeEventListener('beforeprint', this.#finish);
		for (const leaving of LEAVING) window.removeEventListener(leaving, this.#write);
		for (const act of NEXT_ACTS) window.removeEventListener(act, this.#writeEntry, true);
	}

	#readWords(): ComparisonWords {
		const columns = Object.fromEntries(pairsIn(this.dataset['columns']).map(([matrix, ids]) => [matrix, ids.split(',')]));
		const renamed = Object.fromEntries(pairsIn(this.dataset['renamed']));
		return { facets: this.#panel.vocabulary(), columns, rows: this.#rows.map(({ key }) => key), renamed };
	}

	#add(table: HTMLTableElement): void {
		this.#tables.push(table);
		this.#view.add(table);
		this.#details.add(table);
	}

	/** Fetches the other tables unless they are there or on the way. A failure is told to those only who wait for them. */
	#fetchOthers = (): void => {
		if (this.#others === 'coming' || this.#others === 'here') return;
		this.#others = 'coming';
		const settle = (others: 'failed' | 'here') => {
			const { table, sideBySide } = this.#waiting();
			this.#others = others;
			if (table || sideBySide) this.#render();
			else this.#count();
		};
		void fetchOtherTables(Object.keys(this.#words.columns).length - 1).then(
			(tables) => {
				for (const table of tables) {
					const frame = table.closest<HTMLElement>('.scroller') ?? table;
					this.#parts.tables.append(createElement('div', { class: 'shell is-away' }, frame));
					addTable(this.#rows, table);
					this.#add(table);
				}
				settle('here');
				this.#view.prepareOthers();
			},
			() => {
				settle('failed');
			},
		);
	};

	/** What of the state has to wait for the other tables. */
	#waiting(): { table: boolean; sideBySide: boolean } {
		const missing = this.#others !== 'here';
		return {
			table: missing && matricesOf(this.#state, this.#words.columns).some((matrix) => matrix !== firstMatrix(this.#words.columns)),
			sideBySide: missing && this.#state.pick.length > 0,
		};
	}

	#listen(): void {
		this.addEventListener('click', (event) => {
			const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
			if (!control) return;
			const { action = '', value = '' } = control.dataset;
			this.#act(action, value, event);
		});
		for (const reaching of ['pointermove', 'pointerdown', 'focusin'])
			this.addEventListener(reaching, this.#fetchOthers, { once: true, passive: true });
		this.#parts.differences.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) this.#change({ differences: target.checked });
		});
		this.#parts.columns.addEventListener('change', () => {
			this.#chooseColumns();
		});
		const sheet = this.#parts.sheet;
		sheet.addEventListener('close', () => {
			this.#parts.panel.append(...sheet.querySelectorAll('form[data-filters]'));
		});
	}

	#act(action: string, value: string, event: MouseEvent): void {
		if (action === 'matrix') {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // The browser opens the link elsewhere.
			event.preventDefault();
			this.#change({ matrix: value, columns: this.#columns[value] ?? [] });
		} else if (action === 'retry') this.#show(this.#state);
		else if (action === 'clear') this.#change({ facets: {}, text: '', current: false });
		else if (action === 'unpick') this.#change({ pick: [] });
		else if (action === 'filters') {
			const sheet = this.#parts.sheet;
			this.#parts.sheetBody.append(this.#parts.filters);
			sheet.showModal();
		} else if (action === 'csv') download(`packaging-${this.#shown.matrix}.csv`, 'text/csv', csvFromTable(this.#wholeTable()));
		else if (action === 'json') download(`packaging-${this.#shown.matrix}.json`, 'application/json', jsonFromTable(this.#wholeTable()));
		else if (action === 'markdown') void this.#copy(markdownFromTable(this.#wholeTable()), 'The table is copied as Markdown.');
		else if (action === 'link') void this.#copy(new URL(this.#address(this.#state), location.href).href, 'The link is copied.');
	}

	#finish = (): void => {
		this.#view.finish();
	};

	#readAddress = (): void => {
		this.#unwritten?.cancel(); // The reader has gone elsewhere in the history.
		this.#unwritten = undefined;
		const { state, dropped } = stateFromAddress(new URLSearchParams(location.search), this.#words);
		const notice = this.#parts.notice;
		notice.hidden = dropped.length === 0;
		notice.textContent =
			dropped.length > 0
				? `Left out of the address, because the guide does not know it: ${dropped.slice(0, 5).join('; ')}${dropped.length > 5 ? ' and more' : ''}.`
				: '';
		this.#show(state);
	};

	/**
	 * Takes over a change, shows it, and writes it into the address after that: browsers save the state of every control
	 * with each entry of the history, which takes longer than the filter. Typing does not fill the history, and is written
	 * when it pauses.
	 */
	#change(change: Partial<ComparisonState>, typing = false): void {
		if (typing && this.#unwritten?.as === 'replaceState') this.#unwritten.cancel();
		else this.#write(); // It belongs to the entry that is left.
		this.#show({ ...this.#state, ...change });
		this.#unwritten = typing
			? { as: 'replaceState', cancel: afterPause(this.#write) }
			: { as: 'pushState', cancel: afterNextFrame(this.#write) };
	}

	#write = (): void => {
		if (!this.#unwritten) return;
		const { as, cancel } = this.#unwritten;
		this.#unwritten = undefined;
		cancel();
		history[as](null, '', this.#address(this.#state));
	};

	/** Not what is typed: that waits until the typing pauses. */
	#writeEntry = (): void => {
		if (this.#unwritten?.as === 'pushState') this.#write();
	};

	#address(state: ComparisonState): string {
		const query = addressFromState(state, this.#words.columns);
		return query === '' ? location.pathname : `?${query}`;
	}

	/** Takes over a state: the controls show it at once, the tables as soon as those it needs are there. */
	#show(state: ComparisonState): void {
		this.#state = state;
		this.#columns[state.matrix] = state.columns;
		const { table, sideBySide } = this.#waiting();
		if (table || sideBySide) this.#fetchOthers();
		this.#render(); // First, since the table measures itself: what changes above it before would be laid out twice.
		this.#panel.show(state);
		this.#showChips();
		this.#parts.differences.checked = state.differences;
	}

	/** Shows as much of the state as can be told from the tables that are there. */
	#render(): void {
		const waiting = this.#waiting();
		this.#showWaiting(waiting);
		if (!waiting.table) this.#showTable(this.#state);
		if (!waiting.sideBySide) this.#showSideBySide(this.#state);
		this.#count();
	}

	#showTable(state: ComparisonState): void {
		this.#shown = state;
		const shown = matchingRows(this.#rows, state);
		const count = shown.filter(Boolean).length;
		this.#view.show(state, shown);
		for (const tab of this.#parts.tabs) tab.ariaCurrent = tab.dataset['value'] === state.matrix ? 'true' : null;
		this.#parts.empty.hidden = count > 0;
		this.#announce(count);
		this.#showColumnChoice();
	}

	#showSideBySide({ pick, differences }: ComparisonState): void {
		const picked = pick.flatMap((key) => this.#rows.find((row) => row.key === key) ?? []);
		this.#sideBySide.show(picked, differences, (key) => {
			this.#pick(key, false);
		});
	}

	/** Says what is not shown yet, and why. */
	#showWaiting({ table, sideBySide }: { table: boolean; sideBySide: boolean }): void {
		const { tables, waiting, failure, count, empty } = this.#parts;
		const waits = table || sideBySide;
		if (!waits && waiting.hidden && failure.hidden) return; // Nearly always; nothing is to be laid out for it.
		const comes = waits && this.#others === 'coming';
		const failed = waits && this.#others === 'failed';
		tables.classList.toggle('is-behind', table);
		tables.ariaBusy = String(table && comes);
		if (table) {
			count.textContent = '';
			empty.hidden = true; // That nothing fits was said of what was wanted before.
		}
		if (comes && waiting.hidden) this.#say(waiting.textContent.trim());
		waiting.hidden = !comes;
		if (failed) this.#say('The other tables could not be loaded. Check the connection and try again.');
		// It holds the button that tries again, so it stays until that has helped.
		const hadFocus = failure.contains(document.activeElement);
		failure.hidden = !failed && (!waits || failure.hidden);
		if (!waits && hadFocus) this.#table().closest<HTMLElement>('.scroller')?.focus();
	}

	/** Where the tabs lead if they are opened elsewhere. */
	#showLinks(): void {
		for (const tab of this.#parts.tabs) {
			const matrix = tab.dataset['value'] ?? firstMatrix(this.#words.columns);
			tab.href = this.#address({ ...this.#state, matrix, columns: this.#columns[matrix] ?? [] });
		}
	}

	/** Counts when the browser has time: the rows are what the reader waits for. */
	#count(): void {
		cancelIdleCallback(this.#counting);
		this.#counting = requestIdleCallback(
			() => {
				this.#showLinks();
				const { facets, text, current } = this.#state;
				const all = Object.keys(this.#words.facets);
				const missing = Object.values(this.#words.columns).slice(1).flat();
				const known = this.#others === 'here' ? all : this.#waiting().table ? [] : all.filter((facet) => !missing.includes(facet));
				const unfiltered = Object.keys(facets).length === 0 && text === '' && !current;
				this.#panel.showCounts(facetCounts(this.#rows, this.#state, known), unfiltered);
			},
			{ timeout: COUNTING_PAUSE },
		);
	}

	#pick(key: string, picked: boolean): void {
		const others = this.#state.pick.filter((other) => other !== key);
		if (picked && others.length >= MOST_PICKED) {
			this.#say(`${String(MOST_PICKED)} rows stand side by side already. Remove one first.`);
			this.#view.unpick(key);
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
		const list = this.#parts.chips;
		list.replaceChildren(
			...chips.map(([name, change]) => {
				const button = createElement('button', { type: 'button', 'aria-label': `Remove filter ${name}` }, name, ' ×');
				button.addEventListener('click', () => {
					this.#change(change);
					(list.querySelector('button') ?? this.#table().closest<HTMLElement>('.scroller'))?.focus();
				});
				return createElement('li', {}, button);
			}),
		);
		this.#parts.clear.hidden = chips.length === 0;
	}

	#showColumnChoice(): void {
		const host = this.#parts.columns;
		const { matrix, columns } = this.#shown;
		if (host.dataset['of'] !== matrix) {
			host.dataset['of'] = matrix;
			const heads = [...(this.#table().tHead?.rows[0]?.cells ?? [])].slice(1);
			host.replaceChildren(
				...heads.map((head) => {
					const box = createElement('input', { type: 'checkbox', value: head.dataset['column'] ?? '' });
					return createElement('label', {}, box, ` ${head.textContent.trim()}`);
				}),
			);
		}
		for (const box of host.querySelectorAll('input')) box.checked = columns.length === 0 || columns.includes(box.value);
	}

	#chooseColumns(): void {
		const boxes = [...this.#parts.columns.querySelectorAll('input')];
		const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
		if (chosen.length === 0) this.#say('One column has to stay.');
		const columns = chosen.length === boxes.length ? [] : chosen.length === 0 ? this.#shown.columns : chosen;
		if (this.#shown.matrix === this.#state.matrix) this.#change({ columns });
		else this.#columns[this.#shown.matrix] = columns; // Another table is awaited; these hold when the reader comes back to this one.
	}

	#announce(count: number): void {
		const total = this.#rows.length;
		const words = count === total ? `All ${String(total)} rows` : `${String(count)} of ${String(total)} rows`;
		this.#parts.count.textContent = words;
		clearTimeout(this.#announcement);
		this.#announcement = setTimeout(() => {
			this.#say(words);
		}, ANNOUNCING_PAUSE);
	}

	#say(words: string): void {
		clearTimeout(this.#announcement); // What is said now must not be talked over by a count of before.
		this.#parts.status.textContent = words;
	}

	async #copy(text: string, done: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.#say(done);
		} catch {
			this.#say('The browser did not allow copying. Download the file, or copy the address from the bar.');
		}
	}

	/** The table that is shown, with all that it still had to do. */
	#wholeTable(): HTMLTableElement {
		this.#view.finish();
		return this.#table();
	}

	#table(): HTMLTableElement {
		const table = this.#tables.find(({ dataset }) => dataset['matrix'] === this.#shown.matrix);
		if (!table) throw new Error(`<comparison-explorer> has no table for "${this.#shown.matrix}".`);
		return table;
	}
}

/** Acts when typing has paused; returns what gives it up. */
function afterPause(act: () => void): () => void {
	const timer = setTimeout(act, TYPING_PAUSE);
	return () => {
		clearTimeout(timer);
	};
}

/** Acts as soon as the next frame is drawn; returns what gives it up. */
function afterNextFrame(act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(act);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** First ascending, then descending, then gradient order again. */
function nextSort(sort: ComparisonState['sort'], column: string): ComparisonState['sort'] {
	if (sort?.column !== column) return { column, descending: false };
	return sort.descending ? null : { column, descending: true };
}

/** The pairs of an attribute like `a=b c=d`. */
function pairsIn(attribute = ''): [string, string][] {
	return attribute
		.split(' ')
		.filter(Boolean)
		.map((pair) => pair.split('=') as [string, string]);
}

/** The parts of the page that the element works on. */
function partsOf(host: HTMLElement) {
	const sheet = part(host, 'dialog[data-sheet]', HTMLDialogElement);
	return {
		filters: part(host, 'form[data-filters]', HTMLFormElement),
		panel: part(host, '[data-panel]', HTMLElement),
		sheet,
		sheetBody: part(sheet, '[data-sheet-body]', HTMLElement),
		notice: part(host, '[data-notice]', HTMLElement),
		tabs: [...host.querySelectorAll<HTMLAnchorElement>('a[data-action="matrix"]')],
		tables: part(host, '[data-tables]', HTMLElement),
		waiting: part(host, '[data-waiting]', HTMLElement),
		failure: part(host, '[data-failure]', HTMLElement),
		count: part(host, '[data-count-shown]', HTMLElement),
		chips: part(host, '[data-chips]', HTMLElement),
		clear: part(host, '[data-action="clear"]', HTMLElement),
		columns: part(host, '[data-columns]', HTMLElement),
		status: part(host, '[role="status"]', HTMLElement),
		sideBySide: part(host, '[data-side-by-side]', HTMLElement),
		differences: part(host, '[data-differences]', HTMLInputElement),
		empty: part(host, '[data-empty]', HTMLElement),
	};
}

function part<Kind extends HTMLElement>(host: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const found = host.querySelector(selector);
	if (!(found instanceof kind)) throw new Error(`<comparison-explorer> needs a ${selector} inside it.`);
	return found;
}

// Safari has no idle callbacks: a short pause does there.
if (!('requestIdleCallback' in window)) {
	Object.assign(window, {
		requestIdleCallback: (act: () => void) => setTimeout(act, 60),
		cancelIdleCallback: (id: number) => {
			clearTimeout(id);
		},
	});
}

customElements.define('comparison-explorer', ComparisonExplorer);
