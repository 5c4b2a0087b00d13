/** The line, in the upper part of the window, that a section has to reach to count as being read. */
const READING_LINE = { rootMargin: '99999px 0px -65%' };

/** Marks in the table of contents the section that is being read: the last one that has begun above the line. */
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
