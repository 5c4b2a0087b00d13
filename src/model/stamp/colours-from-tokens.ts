/**
 * The colours of both themes, by their names without `--color-`, as written in src/styles/tokens.css: each is one
 * `light-dark(…)` or one colour for both.
 */
export function coloursFromTokens(css: string): { light: Record<string, string>; dark: Record<string, string> } {
	const light: Record<string, string> = {};
	const dark: Record<string, string> = {};
	for (const [, name, value] of css.matchAll(/--color-([a-z-]+):\s*([^;]+);/g)) {
		if (name === undefined || value === undefined) continue;
		const both = /^light-dark\(\s*((?:[^,()]|\([^()]*\))+),\s*((?:[^,()]|\([^()]*\))+)\)$/.exec(value.trim());
		light[name] = (both?.[1] ?? value).trim();
		dark[name] = (both?.[2] ?? value).trim();
	}
	return { light, dark };
}
