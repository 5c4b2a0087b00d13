import tokens from '../styles/tokens.css?raw';
import { coloursFromTokens } from '../model/stamp/colours-from-tokens.ts';
import { srgbColour, srgbLayers } from '../model/stamp/srgb-colours.ts';
import type { StampColours } from '../model/shared/stamp/stamp.ts';
import type { SignColours } from '../model/stamp/wordmark.ts';

const { light, dark } = coloursFromTokens(tokens);

/** The colours of stamps in files of their own, from tokens.css. */
export const stampColours: StampColours = {
	layers: srgbLayers(light),
	line: srgbColour(light, 'line-strong'),
	paper: srgbColour(light, 'paper'),
};

/** The colours of the site's logo in a file of its own. */
export const signColours: SignColours = { light: srgbLayers(light), dark: srgbLayers(dark) };
