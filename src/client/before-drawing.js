// What has to happen before the page is drawn: the chosen theme, and a word to the styles whether scripts do their part.
const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
} catch {
	// The browser keeps nothing: the system's theme it is.
}
page.classList.remove('lacks-script');
addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && page.classList.add('lacks-script'), true);
