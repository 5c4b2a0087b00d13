// What has to happen before the page is drawn: the chosen theme, and words to the styles about what scripts do.
const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
} catch {
	// The browser keeps nothing: the system's theme it is.
}
// Where the page is to be shown from its top, it begins to be drawn there: first what tells what it is, in the next frame the rest of the
// window, and what lies below when all has loaded (reading-comforts/late-layout.ts). A click may lead down there, to a place that must not
// move on the way.
if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') {
	page.className = 'arrives begins';
	const goOn = () => page.classList.remove('begins');
	const draw = () => requestAnimationFrame(document.querySelector('.sheets') || document.readyState !== 'loading' ? goOn : draw);
	draw();
	addEventListener('click', () => page.classList.remove('arrives'), true);
} else page.className = '';
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && (page.className = 'lacks-script'), true);
