import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';

const QUERY = '?inline-script';

/**
 * Makes the import of `./name.ts?inline-script` the text of a script for `<script is:inline set:html={…}>`: the source is ordinary
 * TypeScript, the page gets small code.
 */
export function inlineScripts(): AstroIntegration {
	return {
		name: 'inline-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'inline-scripts',
								enforce: 'pre',
								async load(id: string) {
									if (!id.endsWith(QUERY)) return null;
									const file = id.slice(0, -QUERY.length);
									this.addWatchFile(file);
									return `export default ${JSON.stringify(await inlineScript(await readFile(file, 'utf8')))};`;
								},
							},
						],
					},
				});
			},
		},
	};
}

/** A TypeScript file as a minified script with a scope of its own. */
export async function inlineScript(source: string): Promise<string> {
	const { code } = await transform(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2022' });
	return code.trim();
}
