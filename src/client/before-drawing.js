// What has to happen before the page is drawn: the chosen theme, and words to the styles about what scripts do.
const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
} catch {
	// The browser keeps nothing: the system's theme it is.
}
// Where the page is to be shown from its top, what lies below can wait until that is drawn (reading-comforts/late-layout.ts). A click may
// lead down there, to a place that must not move on the way.
page.className = !location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate' ? 'arrives' : '';
addEventListener('click', () => page.classList.remove('arrives'), true);
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && (page.className = 'lacks-script'), true);
