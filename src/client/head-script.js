// What has to happen before the page is drawn: the chosen theme, and words to the styles about what scripts do.
const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
} catch {
	// The browser keeps nothing: the system's theme it is.
}
// Where the page is to be shown from its top, it begins to be drawn there: first what tells what it is, in the next frame the rest of the
// window, and what lies below when all has loaded (page-enhancements/deferred-layout.ts). A click may lead down there, to a place that must not
// move on the way.
page.className = !location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate' ? 'arrives begins' : '';
const without = (name) => () => page.classList.remove(name);
const draw = () => requestAnimationFrame(document.querySelector('.sheets, footer') ? without('begins') : draw);
draw();
addEventListener('click', without('arrives'), true);
// From another page of this site an option's stamp may fly in (page-enhancements/stamp-flight.ts): it is to be there when the page is shown.
if (self.navigation?.activation?.from && /\/options\/./.test(location.pathname))
	document.head.append(Object.assign(document.createElement('link'), { rel: 'expect', href: '#stamps', blocking: 'render' }));
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && (page.className = 'lacks-script'), true);
