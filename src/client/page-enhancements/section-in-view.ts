/** A section that has reached this line in the upper part of the window counts as being read. */
const READING_LINE = { rootMargin: '99999px 0px -65%' };

/** Marks the current section in the table of contents: the last one that begins above the line. */
export function followSections(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	const begun = new Set<string>();
	const observer = new IntersectionObserver((changes) => {
		for (const { target, isIntersecting } of changes) begun[isIntersecting ? 'add' : 'delete'](`#${target.id}`);
		const current = links.findLast(({ hash }) => begun.has(hash));
		for (const link of links) link.removeAttribute('aria-current');
		current?.setAttribute('aria-current', 'true');
	}, READING_LINE);
	for (const { hash } of links) {
		const section = document.getElementById(hash.slice(1));
		if (section) observer.observe(section);
	}
}
