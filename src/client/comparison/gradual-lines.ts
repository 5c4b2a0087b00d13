import type { TableRow } from './table-rows.ts';

/** Height of the lowest line, in CSS pixels: as many as fill a window are shown at once, and the others in the frames after. */
const LEAST_HEIGHT = 42;
/** Lines per frame after that. */
const PER_FRAME = 120;

/**
 * The lines of one table: shows, hides and orders them. What can be in sight changes at once, the rest in the frames
 * after, since laying out thousands of lines is what readers of long tables wait for.
 */
export class GradualLines {
	readonly #matrix: string;
	readonly #body: HTMLTableSectionElement;
	readonly #frame: HTMLElement;
	/** Done to each line before it is first shown. */
	readonly #prepare: (row: TableRow, line: HTMLTableRowElement) => void;
	readonly #prepared = new Set<string>();
	#later: (() => void)[] = [];
	/** True if what is left for later also puts lines into another order. */
	#reordering = false;
	#frameRequest = 0;

	constructor(table: HTMLTableElement, frame: HTMLElement, prepare: (row: TableRow, line: HTMLTableRowElement) => void) {
		const [body] = table.tBodies;
		if (!body) throw new Error('A table of the comparison needs a <tbody>.');
		this.#matrix = table.dataset['matrix'] ?? '';
		this.#body = body;
		this.#frame = frame;
		this.#prepare = prepare;
	}

	/**
	 * Shows some of the rows.
	 * @param rows all rows in the order asked for
	 * @param isShown which of them
	 * @param reorder true if the order is another than last time
	 */
	show(rows: readonly TableRow[], isShown: (row: TableRow) => boolean, reorder: boolean): void {
		const unfinished = this.#reordering && this.#later.length > 0;
		this.#reordering = reorder || unfinished;
		this.#later = [];
		const { early, late } = this.#split(rows, isShown);
		// Lines of a table that comes into sight only now: the first of them are enough for its first layout.
		if (this.#frame.hidden) for (const line of this.#lines(late)) line.hidden = true;
		if (this.#reordering) this.#body.prepend(...this.#lines(early));
		this.#apply(early, isShown);
		for (let start = 0; start < late.length; start += PER_FRAME) {
			const some = late.slice(start, start + PER_FRAME);
			this.#later.push(() => {
				if (this.#reordering) this.#body.append(...this.#lines(some));
				this.#apply(some, isShown);
			});
		}
		this.#goOn();
	}

	/** Does at once what is left for later: before printing or taking the table away. */
	finish(): void {
		for (const job of this.#later.splice(0)) job();
	}

	#split(rows: readonly TableRow[], isShown: (row: TableRow) => boolean): { early: TableRow[]; late: TableRow[] } {
		if (this.#frame.scrollTop > 0) return { early: [...rows], late: [] }; // Any of them may be in sight.
		const last = rows.filter(isShown)[Math.ceil(innerHeight / LEAST_HEIGHT)];
		const cut = last ? rows.indexOf(last) + 1 : rows.length;
		return { early: rows.slice(0, cut), late: rows.slice(cut) };
	}

	#apply(rows: readonly TableRow[], isShown: (row: TableRow) => boolean): void {
		for (const row of rows) {
			const line = row.lines[this.#matrix];
			if (!line) continue;
			if (!this.#prepared.has(row.key)) {
				this.#prepared.add(row.key);
				this.#prepare(row, line);
			}
			const hidden = !isShown(row);
			if (line.hidden !== hidden) line.hidden = hidden;
		}
	}

	#lines(rows: readonly TableRow[]): HTMLTableRowElement[] {
		return rows.flatMap((row) => row.lines[this.#matrix] ?? []);
	}

	/** One job after the next frame is painted, then the next. */
	#goOn(): void {
		cancelAnimationFrame(this.#frameRequest);
		if (this.#later.length === 0) return;
		this.#frameRequest = requestAnimationFrame(() => {
			this.#frameRequest = requestAnimationFrame(() => {
				this.#later.shift()?.();
				this.#goOn();
			});
		});
	}
}
