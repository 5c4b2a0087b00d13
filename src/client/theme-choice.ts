/** `<theme-choice>`: lets its select set the theme of the page and remembers the choice where storage is allowed. */
class ThemeChoice extends HTMLElement {
	connectedCallback(): void {
		const select = this.querySelector('select');
		if (!select) throw new Error('<theme-choice> needs a <select> inside it.');
		select.value = document.documentElement.dataset['theme'] ?? '';
		select.addEventListener('change', () => {
			this.#choose(select.value);
		});
	}

	#choose(theme: string): void {
		if (theme === '') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = theme;
		try {
			if (theme === '') localStorage.removeItem('theme');
			else localStorage.setItem('theme', theme);
		} catch {
			// Storage is blocked: the choice holds for this page.
		}
	}
}

customElements.define('theme-choice', ThemeChoice);
