import { formatHex, parse } from 'culori';
import tokens from '../styles/tokens.css?raw';
import { coloursFromTokens } from '../model/colours-from-tokens.ts';
import type { StampColours } from '../model/stamp-svg.ts';

const light = coloursFromTokens(tokens).light;

/** The colours of stamps that stand alone, from the one file of colours, as sRGB that every program can draw. */
export const stampColours: StampColours = {
	layers: {
		code: hex('layer-code'),
		'python-deps': hex('layer-python-deps'),
		'c-libraries': hex('layer-c-libraries'),
		interpreter: hex('layer-interpreter'),
		'system-libs': hex('layer-system-libs'),
		userspace: hex('layer-userspace'),
		kernel: hex('layer-kernel'),
		hardware: hex('layer-hardware'),
	},
	line: hex('line-strong'),
	paper: hex('paper'),
};

function hex(name: string): string {
	const colour = parse(light[name] ?? '');
	if (!colour) throw new Error(`src/styles/tokens.css has no colour --color-${name} that can be read.`);
	return formatHex(colour);
}
