import type { Page } from '@playwright/test';

/**
 * The pointer targets of the page that are too small (WCAG 2.2, 2.5.8 Target Size, minimum): less than 24 by 24 CSS
 * pixels, unless an exception of that criterion holds. Spacing: a circle of 24 px around its middle meets no other
 * target, nor such a circle of another small one. Inline: it stands in a line of text. Equivalent: a link to the same
 * address is large enough on the same page.
 * @returns a line for each of them
 */
export async function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const LEAST = 24;
		/** The drawing of the gradient, whose words are small; the tables below it lead to the same places. */
		const STILL_SMALL = '.gradient a';
		interface Target {
			element: Element;
			box: DOMRect;
			small: boolean;
		}
		const isScrolledAway = (element: Element, box: DOMRect): boolean => {
			for (let around = element.parentElement; around; around = around.parentElement) {
				if (getComputedStyle(around).overflowY === 'visible') continue;
				const frame = around.getBoundingClientRect();
				if (box.top >= frame.bottom || box.bottom <= frame.top || box.left >= frame.right || box.right <= frame.left) return true;
			}
			return false;
		};
		const found = [
			...document.querySelectorAll(
				'a[href], button, input, select, textarea, summary, [role="button"], .has-details :is([data-row], [data-option]) > td',
			),
		]
			.filter(
				(element) =>
					!element.matches(':disabled') &&
					element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }),
			)
			.flatMap((element): Target[] => {
				const box = (element.closest('label') ?? element).getBoundingClientRect();
				// One pixel is what stands there for assistive technology alone.
				if (Math.min(box.width, box.height) <= 1 || isScrolledAway(element, box)) return [];
				// Half a pixel may be lost to rounding.
				return [{ element, box, small: box.width < LEAST - 0.5 || box.height < LEAST - 0.5 }];
			});
		const middle = ({ box }: Target) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
		const apart = (one: Target, other: Target): number => {
			const at = middle(one);
			const to = middle(other);
			if (other.small) return Math.hypot(at.x - to.x, at.y - to.y) - LEAST / 2;
			const x = Math.max(other.box.left - at.x, at.x - other.box.right, 0);
			const y = Math.max(other.box.top - at.y, at.y - other.box.bottom, 0);
			return Math.hypot(x, y);
		};
		const tooNear = (one: Target) =>
			found.find(
				(other) => !other.element.contains(one.element) && !one.element.contains(other.element) && apart(one, other) < LEAST / 2 - 0.5,
			);
		const isInline = ({ element }: Target) => {
			let around: Element | null = element;
			while (around && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
			if (!around || around === element) return false;
			const links = [...around.querySelectorAll('a, button')].reduce((sum, link) => sum + link.textContent.trim().length, 0);
			return around.textContent.trim().length > links + 1;
		};
		const named = ({ element }: Target) => {
			const around = element.parentElement;
			const parts = [around, element].map((part) => `${part?.tagName.toLowerCase() ?? ''}.${part?.getAttribute('class') ?? ''}`);
			return `${parts.join(' > ')} “${element.textContent.trim().slice(0, 30)}”`;
		};
		const large = new Set(found.filter(({ small }) => !small).map(({ element }) => element.getAttribute('href')));
		const hasEquivalent = ({ element }: Target) => element.hasAttribute('href') && large.has(element.getAttribute('href'));
		return found
			.filter((target) => target.small && !target.element.matches(STILL_SMALL) && !isInline(target) && !hasEquivalent(target))
			.flatMap((target) => {
				const other = tooNear(target);
				if (!other) return [];
				const size = `${target.box.width.toFixed(0)} by ${target.box.height.toFixed(0)} px`;
				return [`${named(target)} is ${size} and too near to ${named(other)}`];
			});
	});
}
