import tailwindcss from '@tailwindcss/vite';
import type { AstroIntegration } from 'astro';

/** Tailwind's utilities, and every page's styles inside the page, so that it can be drawn after one round trip. */
export function styles(): AstroIntegration {
	return {
		name: 'styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					build: { inlineStylesheets: 'always' },
					// The browsers that know light-dark(), the way of all our colours.
					vite: { plugins: [tailwindcss()], build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
				});
			},
		},
	};
}
