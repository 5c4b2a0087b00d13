// Every source once had its place on the page of all of them. Leads an address of that kind, /sources/#pex-scie, to the page of its letter.

addEventListener('hashchange', follow);
follow();

function follow(): void {
	const link = linkTo(location.hash.slice(1));
	if (link) location.replace(`${link.pathname}${location.hash}`);
}

/** The link of the publisher with whose id the anchor begins; of "conda" and "conda-forge" the longer one. */
function linkTo(anchor: string): HTMLAnchorElement | undefined {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-publisher]')];
	const owners = links.flatMap((link) => (link.dataset['publisher'] ?? '').split(' ').map((id) => ({ id, link })));
	return owners.filter(({ id }) => anchor.startsWith(`${id}-`)).sort((one, other) => other.id.length - one.id.length)[0]?.link;
}
