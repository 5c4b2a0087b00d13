/** The parameter that names the hole: `/guides/who-patches-what/?hole=openssl`. */
const PARAMETER = 'hole';

/** `<hole-choice>`: shows one hole's section or all of them. The address holds which. */
class HoleChoice extends HTMLElement {
	#sections: HTMLElement[] = [];
	#radios: HTMLInputElement[] = [];
	#notice!: HTMLElement;
	#status!: HTMLElement;

	connectedCallback(): void {
		this.#sections = [...this.querySelectorAll<HTMLElement>('section[data-hole]')];
		this.#radios = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
		this.#notice = part(this, '[data-notice]');
		this.#status = part(this, '[role="status"]');
		this.addEventListener('change', this.#choose);
		window.addEventListener('popstate', this.#readAddress);
		part(this, '[data-needs-script]').hidden = false;
		part(this, '[data-jump]').hidden = true;
		this.#readAddress();
		this.classList.add('is-ready');
	}

	disconnectedCallback(): void {
		this.removeEventListener('change', this.#choose);
		window.removeEventListener('popstate', this.#readAddress);
	}

	#choose = ({ target }: Event): void => {
		if (!(target instanceof HTMLInputElement)) return;
		const address = new URL(location.href);
		if (target.value === '') address.searchParams.delete(PARAMETER);
		else address.searchParams.set(PARAMETER, target.value);
		address.hash = '';
		history.pushState(null, '', address.href);
		this.#notice.hidden = true;
		this.#show(target.value);
		this.#status.textContent = target.value === '' ? 'All holes are shown.' : `Shown: ${target.parentElement?.textContent.trim() ?? ''}.`;
	};

	#readAddress = (): void => {
		const wanted = new URLSearchParams(location.search).get(PARAMETER) ?? '';
		const known = this.#radios.some(({ value }) => value === wanted);
		this.#notice.hidden = known;
		this.#notice.textContent = known
			? ''
			: `Left out of the address, because the guide does not know it: ${PARAMETER}=${shortened(wanted)}.`;
		this.#show(known ? wanted : '');
	};

	/** @param hole its id, or nothing for all */
	#show(hole: string): void {
		for (const radio of this.#radios) radio.checked = radio.value === hole;
		for (const section of this.#sections) section.hidden = hole !== '' && section.dataset['hole'] !== hole;
	}
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function part(host: HTMLElement, selector: string): HTMLElement {
	const found = host.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`<hole-choice> needs a ${selector} inside it.`);
	return found;
}

customElements.define('hole-choice', HoleChoice);
