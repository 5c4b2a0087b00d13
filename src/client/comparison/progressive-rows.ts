import { isHidden, linesOf, setVisibility, type TableRow, type Visibility } from './table-rows.ts';

/** Lines that are measured to know how high one is. */
const MEASURED = 5;
/** Lines that change at once, wherever they are: a short table is complete at once, and lines out of sight cost little. */
const FILTERED_AT_ONCE = 60;
/** Lines that change in each later frame. */
const PER_FRAME = 120;

/** The lines that a table shows, and how. */
export interface Arrangement {
	/** All rows in the requested order. */
	readonly rows: readonly TableRow[];
	/** Whether a row's line is shown, or for `lead` the line of its option. */
	readonly visibilityOf: (row: TableRow, lead: boolean) => Visibility;
	/** True if the order has changed. */
	readonly reorder: boolean;
	/** True if whole groups may be folded, so that any of them can be in sight. */
	readonly folded: boolean;
}

/**
 * Shows, hides and orders the lines of one table. Those that can be in sight change at once, the rest in later frames: laying out thousands
 * of lines at once would make readers wait.
 *
 * The table is divided into parts, each a `<tbody>` that the browser does not lay out while it is out of sight: one for each group of rows.
 * In another order than that of the groups, each part keeps its number of lines.
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
	/** The place of the first line of each part among all lines. */
	readonly #starts: readonly number[];
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
	 * @param table has a body for each part
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
		this.#parts = [...table.tBodies];
		let lines = 0;
		this.#starts = this.#parts.map(({ rows }) => {
			const start = lines;
			lines += [...rows].filter(({ dataset }) => 'row' in dataset).length;
			return start;
		});
		for (const part of this.#parts) part.classList.add('part');
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
	 * @param ahead true if the table is hidden: everything after the first frame waits until it is shown
	 */
	show({ rows, visibilityOf, reorder, folded }: Arrangement, ahead = false): void {
		const unfinished = this.#reordering && this.#later.length > 0;
		this.#reordering = reorder || unfinished;
		this.#later = [];
		const here = rows.filter((row) => row.lines[this.#matrix]);
		this.#measure();
		const fitting = this.#fitting();
		const early = folded ? this.#parts.length : this.#early(here, (row) => visibilityOf(row, false) === 'shown', fitting);
		const fill = (part: HTMLTableSectionElement, index: number) => {
			this.#fill(part, here.slice(this.#starts[index], this.#starts[index + 1]), visibilityOf);
		};
		// Below the window, lay out none of these: lines in their former order, lines of a table never shown, lines that come back.
		const postpone = this.#reordering || this.#unseen;
		this.#unseen = ahead;
		const atTop = this.#partsWith(fitting);
		const atOnce = this.#partsWith(FILTERED_AT_ONCE);
		this.#parts.forEach((part, index) => {
			part.classList.toggle('is-top', index < atTop);
			if (index < early || (!this.#reordering && index < atOnce)) fill(part, index);
			if (index >= early && (postpone || index < atOnce)) part.classList.add('is-later');
		});
		for (const frame of Map.groupBy(this.#parts.keys(), (index) => Math.floor((this.#starts[index] ?? 0) / PER_FRAME)).values()) {
			const later = frame.filter((index) => index >= early);
			if (later.length === 0) continue;
			this.#later.push(() => {
				for (const index of later) {
					const part = this.#parts[index];
					if (part) fill(part, index);
				}
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
		return last ? this.#partsWith(rows.indexOf(last) + 1) : this.#parts.length;
	}

	/** The number of parts that hold the first lines. */
	#partsWith(lines: number): number {
		return this.#starts.filter((start) => start < lines).length;
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
			.slice(0, MEASURED)
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

	#fill(part: HTMLTableSectionElement, rows: readonly TableRow[], visibilityOf: Arrangement['visibilityOf']): void {
		if (this.#reordering) this.#putInto(part, rows);
		for (const row of rows) {
			const line = row.lines[this.#matrix];
			if (!line) continue;
			if (!this.#prepared.has(row.key)) {
				this.#prepared.add(row.key);
				this.#prepare(row, line);
			}
			setVisibility(line, visibilityOf(row, false));
			line.classList.toggle('is-mode', visibilityOf(row, true) !== 'hidden');
			const lead = row.leads[this.#matrix];
			if (lead) setVisibility(lead, visibilityOf(row, true));
		}
		const shown = [...part.rows].filter((line) => !line.hasAttribute('hidden')).length;
		part.classList.toggle('is-later', false); // Unlike `remove`, this does not touch an attribute that would not change.
		if (this.#counts.get(part) === shown) return;
		this.#counts.set(part, shown);
		part.hidden = [...part.rows].every(isHidden);
		part.style.setProperty('contain-intrinsic-block-size', `auto ${String(Math.round(shown * this.#height.mean))}px`);
	}

	/** Gives a part its lines. Lines of other parts wait in the last part until their turn. */
	#putInto(part: HTMLTableSectionElement, rows: readonly TableRow[]): void {
		const lines = rows.flatMap((row) => [row.leads[this.#matrix] ?? [], row.lines[this.#matrix] ?? []].flat());
		const present = linesIn(part);
		if (present.length === lines.length && lines.every((line, index) => line === present[index])) return;
		const [head] = part.rows;
		if (head?.classList.contains('group')) head.after(...lines);
		else part.prepend(...lines);
		const wanted = new Set(lines);
		const last = this.#parts.at(-1);
		if (last !== part) last?.append(...present.filter((line) => !wanted.has(line)));
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

/** The lines of a part that move with their rows. */
function linesIn(part: HTMLTableSectionElement): HTMLTableRowElement[] {
	return [...part.rows].filter(({ dataset }) => 'row' in dataset || 'option' in dataset);
}
