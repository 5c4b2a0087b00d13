import { NO_ROWS, type TableRow } from './table-rows.ts';

/** An option whose modes are one row until a reader opens it. */
interface FoldedOption {
	readonly option: string;
	readonly button: HTMLButtonElement;
}

/** The options with modes: one row each, and the modes below it once it is opened. One opened in one table is in all. */
export class ModeFolds {
	readonly #options: FoldedOption[] = [];
	readonly #opened = new Set<string>();
	readonly #onFold: () => void;
	/** The rows whose option is one row in the present state. */
	#together: ReadonlySet<TableRow> = NO_ROWS;

	/** @param onFold called when an option has been opened or folded */
	constructor(onFold: () => void) {
		this.#onFold = onFold;
	}

	/** Takes over the options of a table. */
	add(table: HTMLTableElement): void {
		for (const line of table.querySelectorAll<HTMLTableRowElement>('tr[data-option]')) {
			const { option = '' } = line.dataset;
			const button = line.querySelector('button');
			if (!button) continue;
			button.ariaExpanded = String(this.#opened.has(option));
			button.addEventListener('click', () => {
				this.toggle(option);
			});
			this.#options.push({ option, button });
		}
	}

	/** Opens an option, or folds it. */
	toggle = (option: string): void => {
		if (!this.#opened.delete(option)) this.#opened.add(option);
		this.#changed();
	};

	/** Opens the option of a row. */
	open({ option }: Pick<TableRow, 'option'>): void {
		if (this.#opened.has(option)) return;
		this.#opened.add(option);
		this.#changed();
	}

	/**
	 * Finds the options that are one row: those of which every mode on the rung is shown. One with a picked mode is opened.
	 * @param rows all rows
	 * @param kept those that match the filters
	 * @param pick keys of the picked rows
	 */
	show(rows: readonly TableRow[], kept: ReadonlySet<TableRow>, pick: readonly string[]): void {
		const byOption = Map.groupBy(rows, ({ group, option }) => `${group} ${option}`);
		const whole = [...byOption.values()].filter((modes) => modes.length > 1 && modes.every((mode) => kept.has(mode)));
		this.#together = new Set(whole.flat());
		for (const { key, option } of this.#together) if (pick.includes(key)) this.#opened.add(option);
		this.#mark();
	}

	/** Whether a row belongs to an option that has a row for all of its modes. */
	isTogether(row: TableRow): boolean {
		return this.#together.has(row);
	}

	/** Whether a row is folded into that of its option. */
	isFolded(row: TableRow): boolean {
		return this.#together.has(row) && !this.#opened.has(row.option);
	}

	#changed(): void {
		this.#mark();
		this.#onFold();
	}

	#mark(): void {
		for (const { option, button } of this.#options) button.ariaExpanded = String(this.#opened.has(option));
	}
}
