/** `<gradient-drawing>`: describes in a sentence the part of the drawing that is hovered or focused. */
class GradientDrawing extends HTMLElement {
	connectedCallback(): void {
		const explanation = this.querySelector('[data-explanation]');
		if (!explanation) throw new Error('<gradient-drawing> needs a [data-explanation] inside it.');
		const explain = ({ target }: Event): void => {
			const link = target instanceof Element ? target.closest('a') : null;
			const words = link?.querySelector('title')?.textContent;
			if (words !== undefined && words !== '') explanation.textContent = words;
		};
		this.addEventListener('pointerover', explain);
		this.addEventListener('focusin', explain);
	}
}

customElements.define('gradient-drawing', GradientDrawing);
