import { expect, type Locator, type Page } from '@playwright/test';

/** One stop of the Tab key, as the page had it. */
interface Stop {
	name: string;
	/** Its place among what can be reached, in the order of the page; -1 for a frame that scrolls. */
	place: number;
	/** True if the look of the element says that it has the focus. */
	marked: boolean;
	/** True if a part of it lay in the window with nothing over it. */
	inSight: boolean;
}

interface Journey {
	stops: Stop[];
	reachable: string[];
}

/** Begins to note what gets the focus, and finds what should. */
async function begin(page: Page): Promise<void> {
	await page.evaluate(() => {
		const nameOf = (element: Element): string => {
			const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some((kind) => element instanceof kind);
			const labels = isField ? [...((element as HTMLInputElement).labels ?? [])] : [];
			const words = element.ariaLabel ?? [...labels.map((label) => label.textContent), element.textContent].join(' ');
			return words.replace(/\s+/g, ' ').trim();
		};
		const candidates = [
			...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
		];
		const reachable = candidates.filter((element) => {
			if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true })) return false;
			if (element.matches('summary') && !element.matches('details > summary:first-of-type')) return false;
			// A group of radio buttons is one stop: at the one that is chosen.
			return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
		});
		const lookOf = (element: Element): string => {
			const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
			return [outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow].join();
		};
		const isInSight = (element: Element): boolean =>
			[...element.getClientRects()].slice(0, 4).some(({ left, right, top, bottom }) =>
				[0.5, 0.1, 0.9].some((share) => {
					const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
					const hit = document.elementFromPoint(x, y);
					return hit !== null && (element.contains(hit) || hit.contains(element));
				}),
			);
		const stops: Stop[] = [];
		let look = '';
		document.addEventListener('focusin', ({ target }) => {
			if (!(target instanceof Element)) return;
			look = lookOf(target);
			stops.push({ name: nameOf(target), place: reachable.findIndex((element) => element === target), marked: false, inSight: false });
		});
		// When the focus goes on, the page has scrolled to what had it, and that looks again as without it.
		document.addEventListener('focusout', ({ target }) => {
			const stop = stops.at(-1);
			if (!(target instanceof Element) || !stop) return;
			stop.marked = look !== lookOf(target);
			stop.inSight = isInSight(target);
		});
		Object.assign(window, { journey: { stops, reachable: reachable.map(nameOf) } });
	});
}

/** Stops at the front and at the end of a long page; what lies between is more of the same. */
const FRONT = 50;
const END = 10;

/** Goes through the page with the Tab key, from its first stop to its last, and asserts what holds for each stop. */
export async function travel(page: Page): Promise<void> {
	await begin(page);
	const length = await page.evaluate(() => (window as unknown as { journey: Journey }).journey.reachable.length);
	const isLong = length > FRONT + END + 10;
	const first = page.locator('a[href], button').first();
	await first.focus();
	for (let count = 0; count < (isLong ? FRONT : length) - 1; count += 1) await page.keyboard.press('Tab');
	if (isLong) {
		await jump(page, length - END);
		for (let count = 0; count < END; count += 1) await page.keyboard.press('Tab');
	}
	const { stops, reachable } = await page.evaluate(() => {
		(document.activeElement as HTMLElement | null)?.blur();
		scrollTo(0, 0);
		return (window as unknown as { journey: Journey }).journey;
	});
	const places = stops.map(({ place }) => place).filter((place) => place >= 0);
	const all = [...reachable.keys()];
	const expected = isLong ? [...all.slice(0, Math.min(FRONT, places.indexOf(length - END))), ...all.slice(-END)] : all;
	// The first stop comes again where the journey ends in a circle.
	expect(places.slice(0, expected.length), 'every control in the order of the page, and no trap').toEqual(expected);
	expect(reachable.length).toBeGreaterThan(15);
	expect(
		stops.filter(({ name, place }) => name === '' && place >= 0).map(({ place }) => reachable[place]),
		'without a name',
	).toEqual([]);
	expect(
		stops.filter(({ marked }) => !marked).map(({ name }) => name),
		'stops that do not look focused',
	).toEqual([]);
	expect(
		// The first link shows itself only as long as it has the focus.
		stops.filter(({ inSight, place }) => !inSight && place !== 0).map(({ name }) => name),
		'stops that are out of sight or covered',
	).toEqual([]);
}

async function jump(page: Page, place: number): Promise<void> {
	await page.evaluate((to) => {
		const all = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
		const { journey } = window as unknown as { journey: Journey };
		// Focused in turn until the one at the place has noted itself.
		for (const element of all.reverse()) {
			if (element.tabIndex < 0 || !element.checkVisibility()) continue;
			element.focus();
			if (journey.stops.at(-1)?.place === to) break;
			journey.stops.pop();
		}
	}, place);
}

/**
 * Presses Tab, or another key, until an element has the focus.
 * @throws if it is not reached within 300 stops
 */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
	for (let count = 0; count < 300; count += 1) {
		await page.keyboard.press(key);
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`The key ${key} does not lead to ${wanted.toString()}.`);
}
