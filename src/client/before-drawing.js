// What has to happen before the page is drawn: the chosen theme, and a word to the styles whether scripts do their part.
const root = document.documentElement;
const theme = (() => {
	try {
		return localStorage.getItem('theme');
	} catch {
		return null;
	}
})();
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
root.classList.remove('lacks-script');
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement) root.classList.add('lacks-script');
	},
	true,
);
