/** What a list, a table or a search hit shows of an option. */
const STAMP = '.stamp, img';

/**
 * Lets the stamp of an option fly between a list and the option's page, where the browser can turn pages that way
 * (view-transition.css asks it to). Any other change of page stays what it was: at once.
 */
export function letStampsFly(): void {
	let beside: HTMLElement | undefined;

	/** Names the stamp that flies to or from the other page; false if there is none. */
	const name = (other: string | null | undefined): boolean => {
		const own = document.querySelectorAll<HTMLElement>('main > header .stamp');
		if (beside) beside.style.viewTransitionName = '';
		beside = stampBesideLink(other);
		if (beside) beside.style.viewTransitionName = 'stamp';
		// A name is given once on a page.
		for (const stamp of own) stamp.style.viewTransitionName = beside ? 'none' : '';
		return Boolean(beside) || own.length > 0;
	};

	addEventListener('pageswap', ({ viewTransition, activation }) => {
		// From an option's own stamp only back: what the reader goes on to will hardly have a place for it.
		if (!name(activation?.entry.url) || (!beside && activation?.navigationType !== 'traverse')) skip(viewTransition);
	});
	// A page that comes from the browser's memory has been listening; one that is loaded anew may be shown sooner.
	addEventListener('pagereveal', ({ viewTransition }) => {
		if (viewTransition && 'navigation' in window && !name(navigation.activation?.from?.url)) skip(viewTransition);
	});
}

/** Turns the page at once. What the browser then says of the transition is no error. */
function skip(transition: ViewTransition | null): void {
	transition?.ready.catch(() => undefined);
	transition?.skipTransition();
}

/** The stamp that stands with a link to this address; of several links the one that was followed. */
function stampBesideLink(address: string | null | undefined): HTMLElement | undefined {
	if (!address) return undefined;
	const { pathname } = new URL(address);
	for (const link of [document.activeElement, ...document.links])
		if (link instanceof HTMLAnchorElement && link.pathname === pathname) {
			const stamp = (link.closest('li, tr') ?? link).querySelector<HTMLElement>(STAMP);
			if (stamp) return stamp;
		}
	return undefined;
}
