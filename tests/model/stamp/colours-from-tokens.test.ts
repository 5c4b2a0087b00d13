import { expect, test } from 'vitest';
import { coloursFromTokens } from '../../../src/model/stamp/colours-from-tokens.ts';

const CSS = `
/* Colours. */
@theme {
	--text-sm: 0.875rem;
	--color-*: initial;
	--color-paper: light-dark(oklch(98.6% 0.005 85), oklch(19.5% 0.014 260));
	--color-layer-python-deps: light-dark( rgb(0 0 0 / 0.5),
		oklch(87% 0.075 252) );
	--color-black: #000;
	--shadow-raised: 0 1px 2px light-dark(rgb(0 0 0 / 0.06), rgb(0 0 0 / 0.4));
}
a { color: var(--color-paper); }
`;

test('each colour has its value in both themes, and nothing else is a colour', () => {
	const { light, dark } = coloursFromTokens(CSS);
	const trimmed = (colours: Record<string, string>) =>
		Object.fromEntries(Object.entries(colours).map(([name, value]) => [name, value.trim()]));
	expect(trimmed(light)).toEqual({ paper: 'oklch(98.6% 0.005 85)', 'layer-python-deps': 'rgb(0 0 0 / 0.5)', black: '#000' });
	expect(trimmed(dark)).toEqual({ paper: 'oklch(19.5% 0.014 260)', 'layer-python-deps': 'oklch(87% 0.075 252)', black: '#000' });
});
