import { isModified } from '../dom/clicks.ts';

/** The links that switch between the tables in place; without the script they lead to each table. */
export class MatrixTabs {
	readonly #tabs: readonly { link: HTMLAnchorElement; matrix: string }[];

	/** @param onChoose given the table that a reader wants to see */
	constructor(host: HTMLElement, onChoose: (matrix: string) => void) {
		this.#tabs = [...host.querySelectorAll('a')].flatMap((link) => {
			const { matrix } = link.dataset;
			return matrix === undefined ? [] : { link, matrix };
		});
		for (const { link, matrix } of this.#tabs)
			link.addEventListener('click', (event) => {
				if (isModified(event)) return;
				event.preventDefault();
				onChoose(matrix);
			});
	}

	/** Marks the table that is shown. */
	show(current: string): void {
		for (const { link, matrix } of this.#tabs) link.ariaCurrent = matrix === current ? 'true' : null;
	}

	/** Sets where the tabs lead if they are opened elsewhere. */
	lead(addressOf: (matrix: string) => string): void {
		for (const { link, matrix } of this.#tabs) link.href = addressOf(matrix);
	}
}
