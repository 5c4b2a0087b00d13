import { csvFromTable, download, jsonFromTable, markdownFromTable } from './export.ts';

/** The exported table. */
interface Shown {
	/** The table with all of its rows. */
	table: HTMLTableElement;
	/** The whole address of the current state. */
	address: string;
}

/** The menu that downloads or copies the table as it is shown. */
export class ExportMenu {
	readonly #say: (message: string) => void;

	constructor(menu: HTMLElement, shown: () => Shown, say: (message: string) => void) {
		this.#say = say;
		menu.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button) void this.#export(button.value, shown());
		});
	}

	async #export(format: string, { table, address }: Shown): Promise<void> {
		const name = `packaging-${table.dataset['matrix'] ?? ''}.${format}`;
		if (format === 'csv') download(name, 'text/csv', csvFromTable(table));
		else if (format === 'json') download(name, 'application/json', jsonFromTable(table));
		else if (format === 'markdown') await this.#copy(markdownFromTable(table), 'The table is copied as Markdown.');
		else await this.#copy(address, 'The link is copied.');
	}

	async #copy(text: string, done: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.#say(done);
		} catch {
			this.#say('The browser did not allow copying. Download the file, or copy the address from the bar.');
		}
	}
}
