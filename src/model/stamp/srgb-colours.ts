import { formatHex, parse } from 'culori';
import { LAYERS, type LayerId } from '../shared/layers.ts';

/**
 * A colour of one theme as sRGB, which every program can draw.
 * @param theme colours by their names without `--color-`, as `coloursFromTokens` reads them
 * @throws if there is no such colour
 */
export function srgbColour(theme: Readonly<Record<string, string>>, name: string): string {
	const colour = parse(theme[name] ?? '');
	if (!colour) throw new Error(`src/styles/tokens.css has no colour --color-${name} that can be read.`);
	return formatHex(colour);
}

/** The colours of the layers in one theme, as sRGB. */
export function srgbLayers(theme: Readonly<Record<string, string>>): Record<LayerId, string> {
	return Object.fromEntries(LAYERS.map((layer) => [layer, srgbColour(theme, `layer-${layer}`)])) as Record<LayerId, string>;
}
