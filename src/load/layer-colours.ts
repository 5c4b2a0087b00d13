import tokens from '../styles/tokens.css?raw';
import { coloursFromTokens } from '../model/stamp/colours-from-tokens.ts';
import { srgbColour, srgbLayers } from '../model/stamp/srgb-colours.ts';
import type { StampColours } from '../model/shared/stamp/stamp.ts';
import type { SignColours } from '../model/stamp/wordmark.ts';

const { light, dark } = coloursFromTokens(tokens);

/** The colours of stamps that stand alone, from the one file of colours. */
export const stampColours: StampColours = {
	layers: srgbLayers(light),
	line: srgbColour(light, 'line-strong'),
	paper: srgbColour(light, 'paper'),
};

/** The colours of the site's sign where it stands alone. */
export const signColours: SignColours = { light: srgbLayers(light), dark: srgbLayers(dark) };
