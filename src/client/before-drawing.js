// What has to happen before the page is drawn: the chosen theme, and a word to the styles where a script cannot be loaded.
const theme = (() => {
	try {
		return localStorage.getItem('theme');
	} catch {
		return null;
	}
})();
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement) document.documentElement.classList.add('lacks-script');
	},
	true,
);
