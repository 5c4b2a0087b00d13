import {
	addressFromState,
	startState,
	stateFromAddress,
	type Columns,
	type ComparisonState,
	type ComparisonWords,
} from '../model/shared/comparison/comparison-state.ts';
import { MOST_PICKED } from '../model/shared/comparison/most-picked.ts';
import { facetCounts, matchingRows } from '../model/shared/comparison/row-filter.ts';
import type { FilterMeaning } from '../model/shared/comparison/filter-circumstances.ts';
import { AddressHistory } from './comparison/address-history.ts';
import { CellDetails } from './comparison/cell-details.ts';
import { ColumnMenu } from './comparison/column-menu.ts';
import { countableFacets, waitingOf } from './comparison/completeness.ts';
import { ExportMenu } from './comparison/export-menu.ts';
import { FacetPanel } from './comparison/facet-panel.ts';
import { FilterChips } from './comparison/filter-chips.ts';
import { showInSheet } from './comparison/filter-sheet.ts';
import { LateCautions } from './comparison/late-cautions.ts';
import { MatrixTabs } from './comparison/matrix-tabs.ts';
import { MatrixView, nextSort, putAway } from './comparison/matrix-view.ts';
import { OtherTables } from './comparison/other-tables.ts';
import { RowCount } from './comparison/row-count.ts';
import type { SideBySide } from './comparison/side-by-side.ts';
import { addTable, frameOf, rowsFromTable, type TableRow } from './comparison/table-rows.ts';
import { WaitingNotice } from './comparison/waiting-notice.ts';
import { Announcer } from './dom/announcer.ts';
import { droppedNotice } from './dom/dropped-notice.ts';
import { PageElement } from './dom/page-element.ts';
import { whenIdle } from './dom/when-idle.ts';

/** Milliseconds after which the values are counted again even if the browser is busy. */
const COUNTING_PAUSE = 300;

/**
 * `<comparison-explorer>`: filters, sorts and exports the tables inside it. The address holds its whole state, and everything shown is
 * computed from it.
 *
 * The page begins with one table. The others are fetched when a state needs them, or when a reader first reaches into the element. Until
 * they arrive, the controls show the wanted state and the table shows the last complete one.
 */
class ComparisonExplorer extends PageElement {
	readonly #tables: HTMLTableElement[] = [];
	#rows: TableRow[] = [];
	#words!: ComparisonWords;
	/** The state that the reader wants, as the address has it. */
	#state!: ComparisonState;
	/** The state that the table shows. */
	#shown!: ComparisonState;
	/** True once the script has arranged a table. */
	#hasShown = false;
	/** True if the last drawing left out something that needs the other tables. */
	#isWaiting = false;
	/** The columns last chosen for each table, restored when the reader comes back to it. */
	readonly #columns: Record<string, string[]> = {};
	// Find the parts once: a search through thousands of cells at each key would delay every answer.
	#history!: AddressHistory;
	#announcer!: Announcer;
	#panel!: FacetPanel;
	#chips!: FilterChips;
	#tabs!: MatrixTabs;
	#menu!: ColumnMenu;
	#count!: RowCount;
	#view!: MatrixView;
	/** Arrives with the other tables. */
	#sideBySide: SideBySide | undefined;
	#details!: CellDetails;
	#cautions!: LateCautions;
	#waiting!: WaitingNotice;
	#others!: OtherTables;
	#giveUpCounting = (): void => undefined;

	protected override connected(signal: AbortSignal): void {
		const first = this.find('table[data-matrix]', HTMLTableElement);
		this.#rows = rowsFromTable(first);
		this.#history = new AddressHistory(() => this.#address(this.#state), signal);
		this.#announcer = new Announcer(this.find('[role="status"]'));
		this.#makeControls();
		this.#words = {
			facets: this.#panel.vocabulary(),
			lists: this.#panel.lists(),
			columns: this.data('columns') as Columns,
			rows: this.#rows.map(({ key }) => key),
			renamed: this.data('renamed') as Record<string, string>,
		};
		this.#state = this.#shown = startState(this.#words.columns);
		this.#makeTables();
		this.#add(first);
		this.#others.fetchWhenReached(this);
		this.#readAddress();
		window.addEventListener('popstate', this.#readAddress, { signal });
		window.addEventListener('beforeprint', this.#view.finish, { signal });
		this.ready();
	}

	#makeControls(): void {
		const filters = this.find('form[data-filters]', HTMLFormElement);
		this.#panel = new FacetPanel(filters, (choice, typing) => {
			this.#change(choice, typing);
		});
		showInSheet(this.find('dialog[data-sheet]', HTMLDialogElement), this.find('[data-open-filters]'), filters);
		this.#chips = new FilterChips(
			this.find('[data-chips]'),
			this.find('[data-clear]'),
			(facet, value) => this.#panel.names(facet, value).join(': '),
			(without) => {
				this.#change(without);
				if (!this.#chips.focus()) frameOf(this.#table()).focus();
			},
		);
		this.#tabs = new MatrixTabs(this.find('[data-tabs]'), (matrix) => {
			this.#change({ matrix, columns: this.#columns[matrix] ?? [] });
		});
		this.find('[data-fold-all]').addEventListener('click', () => {
			this.#announcer.say(`${String(this.#view.groups.foldAll())} rungs folded.`);
		});
		this.find('[data-open-all]').addEventListener('click', () => {
			this.#view.groups.openAll();
		});
		this.#menu = new ColumnMenu(this.find('[data-columns]'), this.#chooseColumns);
		this.#count = new RowCount(this.find('[data-count-shown]'), this.find('[data-empty]'), this.#announcer, this.#chips.clear);
		new ExportMenu(
			this.find('[data-export]'),
			() => ({ table: this.#view.finish(), address: new URL(this.#address(this.#state), location.href).href }),
			this.#announcer.say,
		);
	}

	#makeTables(): void {
		const names = this.data('criteria') as Record<string, string>;
		this.#view = new MatrixView(
			this.#rows,
			(column) => {
				this.#change({ sort: nextSort(this.#state.sort, column) });
			},
			this.#pick,
			() => {
				this.#change({ current: false });
			},
		);
		this.#details = new CellDetails(this, names, this.#view.modes.toggle);
		this.#cautions = new LateCautions(this.find('details[data-cautions]', HTMLDetailsElement), this.data('circumstances') as FilterMeaning);
		this.#waiting = new WaitingNotice(
			(selector) => this.find(selector),
			this.#announcer.say,
			() => {
				this.#show(this.#state);
			},
		);
		this.#others = new OtherTables(
			Object.keys(this.#words.columns).length - 1,
			({ tables, SideBySide }) => {
				this.#sideBySide = new SideBySide(this.find('[data-side-by-side]'), this.#tables, names, this.#changePicked);
				for (const table of tables) {
					putAway(table, this.find('[data-tables]'));
					addTable(this.#rows, table);
					this.#add(table);
				}
				this.#view.prepareOthers();
			},
			() => {
				if (this.#isWaiting)
					this.#render(); // Only readers who wait for the tables see that they failed.
				else this.#countValues();
			},
		);
	}

	#add(table: HTMLTableElement): void {
		this.#tables.push(table);
		this.#view.add(table);
		this.#details.add(table);
	}

	#readAddress = (): void => {
		this.#history.forget();
		const { state, dropped } = stateFromAddress(new URLSearchParams(location.search), this.#words);
		this.notice(droppedNotice(dropped));
		this.#show(state);
	};

	#change(change: Partial<ComparisonState>, typing = false): void {
		this.#history.change(typing, () => {
			this.#show({ ...this.#state, ...change });
		});
	}

	#address(state: ComparisonState): string {
		const query = addressFromState(state, this.#words.columns);
		return query === '' ? location.pathname : `?${query}`;
	}

	/** Takes over a state. The controls show it at once, the tables as soon as those it needs have arrived. */
	#show(state: ComparisonState): void {
		if (state.text !== '' && state.text !== this.#state.text) this.#view.groups.openAll(); // A row that a reader names is never folded away.
		this.#state = state;
		this.#columns[state.matrix] = state.columns;
		const { table, sideBySide } = waitingOf(state, this.#words, this.#others.state);
		if (table || sideBySide) this.#others.fetch();
		this.#render(); // First, since the table measures itself: an earlier change above it would be laid out twice.
		this.#panel.show(state);
		this.#chips.show(state);
	}

	/** Shows as much of the state as the loaded tables allow. */
	#render(): void {
		const missing = waitingOf(this.#state, this.#words, this.#others.state);
		this.#isWaiting = missing.table || missing.sideBySide;
		const focusLost = this.#waiting.show(missing, this.#others.state);
		if (missing.table) {
			this.#count.hide();
			if (!this.#hasShown)
				this.#view.show(
					this.#shown,
					this.#rows.map(() => true),
					[],
				); // The table can be read in the meantime.
		} else this.#showTable(this.#state);
		this.#hasShown = true;
		if (!missing.sideBySide) this.#sideBySide?.show(this.#rows, this.#state);
		if (focusLost) frameOf(this.#table()).focus();
		this.#countValues();
	}

	#showTable(state: ComparisonState): void {
		this.#shown = state;
		const matching = matchingRows(this.#rows, state);
		const withPast = state.current ? matchingRows(this.#rows, { ...state, current: false }) : matching;
		const shown = this.#rows.filter((_, index) => matching[index]);
		this.#view.show(
			state,
			matching,
			this.#rows.filter((_, index) => withPast[index] && !matching[index]),
		);
		this.#tabs.show(state.matrix);
		this.#count.show(shown, this.#rows);
		this.#menu.show(this.#table(), state.columns);
		this.#cautions.show(state.facets, shown);
	}

	/**
	 * When the browser has time, counts the rows that each value would leave and updates the tabs' links. The rows come first: readers wait
	 * for them.
	 */
	#countValues(): void {
		this.#giveUpCounting();
		this.#giveUpCounting = whenIdle(() => {
			this.#tabs.lead((matrix) => this.#address({ ...this.#state, matrix, columns: this.#columns[matrix] ?? [] }));
			const { facets, text, current, rows } = this.#state;
			const unfiltered = Object.keys(facets).length === 0 && text === '' && !current && rows.length === 0;
			this.#panel.showCounts(
				facetCounts(this.#rows, this.#state, countableFacets(this.#state, this.#words, this.#others.state)),
				unfiltered,
			);
		}, COUNTING_PAUSE);
	}

	#pick = (key: string, picked: boolean): void => {
		const others = this.#state.pick.filter((other) => other !== key);
		if (picked && others.length >= MOST_PICKED) {
			this.#announcer.say(`${String(MOST_PICKED)} rows are side by side already. Remove one first.`);
			this.#view.unpick(key);
			return;
		}
		this.#changePicked({ pick: picked ? [...others, key] : others });
	};

	#changePicked = (change: Partial<ComparisonState>): void => {
		this.#change(change);
		if (change.pick) this.#announcer.say(`${String(change.pick.length)} picked, side by side above the table.`);
	};

	#chooseColumns = (chosen: string[] | null): void => {
		if (chosen === null) this.#announcer.say('One column has to stay.');
		const columns = chosen ?? this.#shown.columns;
		if (this.#shown.matrix === this.#state.matrix) this.#change({ columns });
		else this.#columns[this.#shown.matrix] = columns; // Another table is on its way; keep these for when the reader comes back to this one.
	};

	#table(): HTMLTableElement {
		return this.#view.tableOf(this.#shown.matrix);
	}
}

customElements.define('comparison-explorer', ComparisonExplorer);
