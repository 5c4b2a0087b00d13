import { linesOf, type TableRow } from './table-rows.ts';

/** Lines in a part of the table; the browser lays a part out as a whole. */
const PER_PART = 5;
/** Parts that change at once, wherever they are: a short table is complete at once, and parts out of sight cost little. */
const FILTERED_AT_ONCE = 12;
/** Parts that change in each later frame. */
const PER_FRAME = 24;

/**
 * Shows, hides and orders the lines of one table. Those that can be in sight change at once, the rest in later frames: laying out thousands
 * of lines at once would make readers wait.
 *
 * The table is divided into parts, each a `<tbody>` that the browser does not lay out while it is out of sight. The browser visits every
 * part in each frame, so a part holds many lines.
 *
 * Both pay for themselves. With 128 rows and a processor slowed down fourfold, the main thread worked for 48 ms to filter (p95; 110 without
 * them), 77 to sort (135) and 64 to switch tables (115); the goal is 80. The parts make switching fast, the later frames filtering and
 * sorting. `npm run bench:filter` measures it.
 *
 * The table's `data-rows` says `coming` while changes are pending, and `complete` afterwards.
 */
export class ProgressiveRows {
	readonly #table: HTMLTableElement;
	readonly #matrix: string;
	readonly #parts: readonly HTMLTableSectionElement[];
	/** The number of visible lines in each part. */
	readonly #counts = new Map<HTMLTableSectionElement, number>();
	readonly #place: HTMLElement;
	/** Called with each line before it is first shown. */
	readonly #prepare: (row: TableRow, line: HTMLTableRowElement) => void;
	readonly #prepared = new Set<string>();
	#later: (() => void)[] = [];
	/** True if the pending changes also reorder lines. */
	#reordering = false;
	#frameRequest = 0;
	/** True until all parts have been shown once. */
	#unseen = true;
	/** Kept, since asking for it would lay the table out. */
	#isScrolled = false;
	/** Height of a line in CSS pixels, as last measured: the lowest, and the mean. */
	#height = { least: Infinity, mean: 0 };

	/**
	 * @param table has one body
	 * @param frame scrolls it
	 * @param place where the table is shown; it has a size even while the table is hidden
	 */
	constructor(
		table: HTMLTableElement,
		frame: HTMLElement,
		place: HTMLElement,
		prepare: (row: TableRow, line: HTMLTableRowElement) => void,
	) {
		this.#table = table;
		this.#matrix = table.dataset['matrix'] ?? '';
		this.#parts = divided(table);
		this.#place = place;
		this.#prepare = prepare;
		frame.addEventListener(
			'scroll',
			() => {
				this.#isScrolled = frame.scrollTop > 0;
			},
			{ passive: true },
		);
	}

	/**
	 * Shows some of the rows.
	 * @param rows all rows in the requested order
	 * @param isShown which of them
	 * @param reorder true if the order has changed
	 * @param ahead true if the table is hidden: everything after the first frame waits until it is shown
	 */
	show(rows: readonly TableRow[], isShown: (row: TableRow) => boolean, reorder: boolean, ahead = false): void {
		const unfinished = this.#reordering && this.#later.length > 0;
		this.#reordering = reorder || unfinished;
		this.#later = [];
		const here = rows.filter((row) => row.lines[this.#matrix]);
		this.#measure();
		const fitting = this.#fitting();
		const early = this.#early(here, isShown, fitting);
		const fill = (part: HTMLTableSectionElement, index: number) => {
			this.#fill(part, here.slice(index * PER_PART, (index + 1) * PER_PART), isShown);
		};
		// Below the window, lay out none of these: lines in their former order, lines of a table never shown, lines that come back.
		const postpone = this.#reordering || this.#unseen;
		this.#unseen = ahead;
		const atTop = Math.ceil(fitting / PER_PART);
		this.#parts.forEach((part, index) => {
			part.classList.toggle('is-top', index < atTop);
			if (index < early || (!this.#reordering && index < FILTERED_AT_ONCE)) fill(part, index);
			if (index >= early && (postpone || index < FILTERED_AT_ONCE)) part.classList.add('is-later');
		});
		for (let start = early; start < this.#parts.length; start += PER_FRAME) {
			const some = this.#parts.slice(start, start + PER_FRAME);
			this.#later.push(() => {
				some.forEach((part, index) => {
					fill(part, start + index);
				});
			});
		}
		this.#mark();
		if (!ahead) this.#goOn();
	}

	/** Makes all pending changes at once, before printing or hiding the table. */
	finish(): void {
		for (const job of this.#later.splice(0)) job();
		this.#mark();
	}

	/** The number of parts that can be in sight. */
	#early(rows: readonly TableRow[], isShown: (row: TableRow) => boolean, fitting: number): number {
		if (this.#isScrolled) return this.#parts.length; // Any of them.
		const last = rows.filter(isShown)[fitting - 1];
		return last ? Math.ceil((rows.indexOf(last) + 1) / PER_PART) : this.#parts.length;
	}

	/** The most lines that can be in sight while the table is not scrolled. */
	#fitting(): number {
		const top = Math.max(this.#place.getBoundingClientRect().top, 0);
		const head = heightOf(this.#table.caption) + heightOf(this.#table.tHead);
		return Math.max(1, Math.ceil((innerHeight - top - head) / this.#height.least));
	}

	/** Measures the top lines once they have been laid out; until then their height comes from the styles. */
	#measure(): void {
		const heights = linesOf(this.#table)
			.filter((line) => !line.hidden)
			.slice(0, PER_PART)
			.map(heightOf)
			.filter((height) => height > 0);
		if (heights.length === 0) return;
		this.#height.least = Math.min(this.#height.least, ...heights);
		this.#height.mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
	}

	/** Sets whether changes are pending. */
	#mark(): void {
		this.#table.dataset['rows'] = this.#later.length > 0 ? 'coming' : 'complete';
	}

	#fill(part: HTMLTableSectionElement, rows: readonly TableRow[], isShown: (row: TableRow) => boolean): void {
		if (this.#reordering) this.#putInto(part, rows);
		let shown = 0;
		for (const row of rows) {
			const line = row.lines[this.#matrix];
			if (!line) continue;
			if (!this.#prepared.has(row.key)) {
				this.#prepared.add(row.key);
				this.#prepare(row, line);
			}
			const hidden = !isShown(row);
			if (line.hidden !== hidden) line.hidden = hidden;
			if (!hidden) shown++;
		}
		part.classList.toggle('is-later', false); // Unlike `remove`, this does not touch an attribute that would not change.
		if (this.#counts.get(part) === shown) return;
		this.#counts.set(part, shown);
		part.hidden = shown === 0;
		part.style.setProperty('contain-intrinsic-block-size', `auto ${String(Math.round(shown * this.#height.mean))}px`);
	}

	/** Gives a part its lines. Lines of other parts wait in the last part until their turn. */
	#putInto(part: HTMLTableSectionElement, rows: readonly TableRow[]): void {
		const lines = rows.flatMap((row) => row.lines[this.#matrix] ?? []);
		if (part.rows.length === lines.length && lines.every((line, index) => line === part.rows[index])) return;
		part.prepend(...lines);
		if (part.rows.length > lines.length) this.#parts.at(-1)?.append(...[...part.rows].slice(lines.length));
	}

	/** Runs one job after each painted frame. */
	#goOn(): void {
		cancelAnimationFrame(this.#frameRequest);
		if (this.#later.length === 0) return;
		this.#frameRequest = requestAnimationFrame(() => {
			this.#frameRequest = requestAnimationFrame(() => {
				this.#later.shift()?.();
				this.#mark();
				this.#goOn();
			});
		});
	}
}

function heightOf(element: Element | null): number {
	return element?.getBoundingClientRect().height ?? 0;
}

/** Divides a table's only body into parts. */
function divided(table: HTMLTableElement): HTMLTableSectionElement[] {
	const [body] = table.tBodies;
	if (!body) throw new Error('A table of the comparison needs a <tbody>.');
	body.classList.add('part');
	const lines = [...body.rows];
	const parts = [body];
	for (let start = PER_PART; start < lines.length; start += PER_PART) {
		const part = body.cloneNode() as HTMLTableSectionElement;
		part.append(...lines.slice(start, start + PER_PART));
		parts.push(part);
	}
	body.after(...parts.slice(1));
	return parts;
}
