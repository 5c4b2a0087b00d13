// Runs in the head of every page, before anything is drawn.
export {};

const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
} catch {
	// Storage is blocked: use the system's theme.
}
// Lets the styles tell apart pages with scripts, without scripts, and with scripts that failed to load.
page.classList.remove('lacks-script');
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement) page.classList.add('lacks-script');
	},
	true,
);
