// Runs before the deferred sections are parsed (DeferredSections.astro).
export {};

const page = document.documentElement;
const [visit] = performance.getEntriesByType('navigation');
// A link into the page, a reload and the Back button need every section in its place.
if (!location.hash && visit instanceof PerformanceNavigationTiming && visit.type === 'navigate') deferSections();

function deferSections(): void {
	page.dataset['layout'] = 'header';
	requestAnimationFrame(() => {
		requestAnimationFrame(() => {
			if (isDeferring()) page.dataset['layout'] = 'window';
		});
	});
	// A click may lead further down, to a place that must not move meanwhile.
	addEventListener('click', layOutAll, { capture: true, once: true });
	addEventListener('load', layOutNext, { once: true });
}

/** Lays out one section per frame, so that no frame takes long. */
function layOutNext(): void {
	const next = isDeferring() && document.querySelector<HTMLElement>('.sheets > :not([data-laid-out])');
	if (!next) {
		layOutAll();
		return;
	}
	next.dataset['laidOut'] = '';
	requestAnimationFrame(() => setTimeout(layOutNext));
}

function layOutAll(): void {
	delete page.dataset['layout'];
}

function isDeferring(): boolean {
	return 'layout' in page.dataset;
}
