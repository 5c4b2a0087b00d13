import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';

/** All styles of the site's pages but the tokens: whole CSS files, and the style elements of components. Link previews are drawn in their own pixels. */
const STYLES = globSync(['src/**/*.css', 'src/**/*.astro'])
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file !== TOKENS && !file.startsWith('src/integrations/'))
	.map((file) => {
		const text = readFileSync(file, 'utf8');
		const styles = file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => style).join('\n');
		return { file, styles: styles.replaceAll(/\/\*[^]*?\*\//g, '') };
	});

/** Every declaration whose property and value hold the two patterns, as "file: property: value". */
function declarations(property: RegExp, value: RegExp): string[] {
	return STYLES.flatMap(({ file, styles }) =>
		[...styles.matchAll(/(?<=[{;\s])([\w-]+):\s*([^;{}]+);/g)]
			.filter(([, name = '', text = '']) => property.test(name) && value.test(text))
			.map(([, name, text]) => `${file}: ${name ?? ''}: ${text ?? ''}`),
	);
}

describe('outside the tokens there is no', () => {
	test('styles at all to look at, if this test has gone blind', () => {
		expect(STYLES.filter(({ styles }) => styles !== '').length).toBeGreaterThan(20);
		expect(declarations(/^color$/, /var\(--color-/).length).toBeGreaterThan(20);
	});

	test('colour', () => {
		const colours =
			/#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(|\b(black|white|gr[ae]y|red|green|blue|yellow|orange|purple)\b/i;
		expect(declarations(/./, colours)).toEqual([]);
	});

	// Paper has a scale of its own, in points.
	test('size of type', () => {
		expect(declarations(/^font(-size)?$/, /(?<![\w(-])\d*\.?\d+(px|rem)\b/)).toEqual([]);
	});

	test('radius or shadow', () => {
		expect(declarations(/^border(-[a-z]+)*-radius$/, /(?<![\w(-])\d*\.?\d+(px|rem|em)\b/)).toEqual([]);
		expect(declarations(/^box-shadow$/, /\d+(px|rem)\b.*\d+(px|rem)\b/)).toEqual([]);
	});

	test('distance', () => {
		const distances = /^(margin|padding|gap|(row|column)-gap|inset|top|right|bottom|left|scroll-(margin|padding))(-[a-z]+)*$/;
		expect(declarations(distances, /(?<![\w(-])\d*\.?\d+rem\b/)).toEqual([]);
	});
});
