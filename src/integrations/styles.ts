import tailwindcss from '@tailwindcss/vite';
import type { AstroIntegration } from 'astro';

/** Tailwind's utilities. Styles are inlined into each page, so that it can be drawn after one round trip. */
export function styles(): AstroIntegration {
	return {
		name: 'styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					build: { inlineStylesheets: 'always' },
					// The browsers that know light-dark(), which all our colours use.
					vite: { plugins: [tailwindcss()], build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
				});
			},
		},
	};
}
