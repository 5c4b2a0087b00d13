/** The exported table. */
interface Shown {
	/** The table with all of its rows. */
	table: HTMLTableElement;
	/** The whole address of the current state. */
	address: string;
}

/** The menu that downloads or copies the table as it is shown. The script for that is fetched when a reader opens the menu. */
export class ExportMenu {
	readonly #say: (message: string) => void;

	/**
	 * @param menu the menu's buttons, inside of what opens it
	 * @param shown returns the table with its address
	 * @param say announces the result
	 */
	constructor(menu: HTMLElement, shown: () => Shown, say: (message: string) => void) {
		this.#say = say;
		menu.closest('details')?.addEventListener('toggle', () => {
			exports().catch(() => undefined); // The button reports a failure.
		});
		menu.addEventListener('click', ({ target }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			if (button) void this.#export(button.value, shown());
		});
	}

	async #export(format: string, { table, address }: Shown): Promise<void> {
		if (format === 'link') return this.#copy(address, 'The link is copied.');
		try {
			const { csvFromTable, download, jsonFromTable, markdownFromTable } = await exports();
			const name = `packaging-${table.dataset['matrix'] ?? ''}.${format}`;
			if (format === 'csv') download(name, 'text/csv', csvFromTable(table));
			else if (format === 'json') download(name, 'application/json', jsonFromTable(table));
			else await this.#copy(markdownFromTable(table), 'The table is copied as Markdown.');
		} catch {
			this.#say('The export could not be loaded. Check the connection and try again.');
		}
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

/** The script that makes the files, fetched once. */
function exports() {
	return import('./export.ts');
}
