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
			// After every integration is set up, and before Astro reads the content.
			'astro:config:done': ({ config }) => {
				if (!builds) return;
				const { sound, report } = checkProject(fileURLToPath(config.root));
				console.log(report);
				// The report is complete; an error would only add a line of this file.
				if (!sound) process.exit(1);
			},
		},
	};
}
