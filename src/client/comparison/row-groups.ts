import { createElement } from '../dom/create-element.ts';
import { columnHeads, frameOf, type TableRow } from './table-rows.ts';

/** The head of a group in one of the tables, and the line at its end that names what is hidden. */
interface GroupHead {
	readonly group: string;
	readonly line: HTMLTableRowElement;
	readonly button: HTMLButtonElement;
	readonly count: Element | null;
	readonly end: HTMLTableRowElement;
	readonly pastButton: HTMLButtonElement;
}

/** What the heads of the groups say about a state. */
export interface GroupState {
	/** The rows shown or folded away. */
	readonly kept: ReadonlySet<TableRow>;
	/** The rows hidden only because they are dormant, archived or historical. */
	readonly past: readonly TableRow[];
	/** False where the rows are in another order than that of the rungs, so that there are no groups. */
	readonly grouped: boolean;
}

/** The groups of the tables, one for each rung: folds them, and says how many options each has. A group folded in one table is in all. */
export class RowGroups {
	readonly #heads: GroupHead[] = [];
	readonly #folded = new Set<string>();
	readonly #onFold: () => void;
	readonly #onShowPast: () => void;

	/**
	 * @param onFold called when groups have been folded or opened
	 * @param onShowPast called when a reader wants to see past options
	 */
	constructor(onFold: () => void, onShowPast: () => void) {
		this.#onFold = onFold;
		this.#onShowPast = onShowPast;
	}

	/** Takes over the groups of a table. */
	add(table: HTMLTableElement): void {
		for (const body of table.tBodies) {
			const [line] = body.rows;
			if (line?.classList.contains('group')) this.#heads.push(this.#upgrade(body, line));
		}
		keepHeadHeight(table);
	}

	/** Whether a row is folded away with its group. */
	isFolded({ group }: Pick<TableRow, 'group'>): boolean {
		return this.#folded.has(group);
	}

	/** Whether any group is folded. */
	get hasFolded(): boolean {
		return this.#folded.size > 0;
	}

	/** Opens a group. */
	open(group: string): void {
		if (this.#folded.delete(group)) this.#changed();
	}

	/** @returns how many groups there are */
	foldAll(): number {
		for (const { group } of this.#heads) this.#folded.add(group);
		this.#changed();
		return this.#folded.size;
	}

	/** Opens all groups. */
	openAll(): void {
		if (!this.hasFolded) return;
		this.#folded.clear();
		this.#changed();
	}

	/** Shows the heads of the groups that have rows, with their counts. */
	show({ kept, past, grouped }: GroupState): void {
		const shownBy = Map.groupBy(kept, ({ group }) => group);
		const pastBy = Map.groupBy(past, ({ group }) => group);
		for (const { group, line, count, end, pastButton } of this.#heads) {
			const [shown, hidden] = [optionsIn(shownBy.get(group)), optionsIn(pastBy.get(group))];
			line.hidden = !grouped || shown.length + hidden.length === 0;
			end.hidden = line.hidden || hidden.length === 0 || this.#folded.has(group);
			if (count) setText(count, hidden.length > 0 ? `${String(shown.length)} + ${String(hidden.length)} past` : String(shown.length));
			if (!end.hidden) setText(pastButton, `Show ${String(hidden.length)} past: ${hidden.join(', ')}`);
		}
	}

	#changed(): void {
		for (const { group, button } of this.#heads) button.ariaExpanded = String(!this.#folded.has(group));
		this.#onFold();
	}

	#upgrade(body: HTMLTableSectionElement, line: HTMLTableRowElement): GroupHead {
		const group = body.dataset['group'] ?? '';
		const button = createElement('button', { type: 'button', 'aria-expanded': String(!this.#folded.has(group)) });
		const [head] = line.cells;
		button.append(...(head?.childNodes ?? []));
		head?.append(button);
		button.addEventListener('click', () => {
			if (!this.#folded.delete(group)) this.#folded.add(group);
			this.#changed();
		});
		const pastButton = createElement('button', { type: 'button' });
		pastButton.addEventListener('click', () => {
			this.#onShowPast();
			button.focus(); // The other button is gone.
		});
		const end = createElement('tr', { class: 'past no-print', role: 'row' }, createElement('td', { role: 'gridcell' }, pastButton));
		end.hidden = true;
		body.append(end);
		return { group, line, button, count: button.querySelector('[data-count]'), end, pastButton };
	}
}

/** The names of the options that some rows belong to. */
function optionsIn(rows: readonly TableRow[] = []): string[] {
	return [...new Map(rows.map(({ option, optionName }) => [option, optionName])).values()];
}

function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** Lets the styles know how high the head of a table is, under which the heads of the groups stay in sight. */
function keepHeadHeight(table: HTMLTableElement): void {
	const head = columnHeads(table)[0]?.closest('thead');
	if (!head) return;
	new ResizeObserver(([entry]) => {
		const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
		if (height > 0) frameOf(table).style.setProperty('--head', `${String(height)}px`);
	}).observe(head);
}
