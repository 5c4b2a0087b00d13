import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject } from '../load/check-project.ts';

/** Checks all content before anything is built, and ends a build whose content has problems. */
export function contentCheck(): AstroIntegration {
	let builds = false;
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': ({ command }) => {
				builds = command === 'build';
			},
			// When every integration is set up, and before Astro reads the content.
			'astro:config:done': ({ config }) => {
				if (!builds) return;
				const { sound, report } = checkProject(fileURLToPath(config.root));
				console.log(report);
				// The report says all there is to say; an error would add the place in this file.
				if (!sound) process.exit(1);
			},
		},
	};
}
