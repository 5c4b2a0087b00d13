// Runs in the head of every page, before anything is drawn.
export {};

const page = document.documentElement;
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
} catch {
	// The browser keeps nothing: the system's theme it is.
}
// The styles show other things where no script runs, or where one does not arrive.
page.classList.remove('lacks-script');
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement) page.classList.add('lacks-script');
	},
	true,
);
