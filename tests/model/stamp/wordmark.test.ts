import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { LAYERS, type LayerId } from '../../../src/model/shared/layers.ts';
import { WORDMARK, WORDMARK_SIZE, wordmarkSvg } from '../../../src/model/stamp/wordmark.ts';

const ramp = (shade: string) => Object.fromEntries(LAYERS.map((layer, index) => [layer, `#${shade}${index}`])) as Record<LayerId, string>;
const svg = wordmarkSvg({ light: ramp('fffff'), dark: ramp('00000') });

test('the strata lie on each other in the order of their layers, each step further to the right', () => {
	const order = WORDMARK.map(({ layer }) => LAYERS.indexOf(layer));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	WORDMARK.slice(1).forEach((upper, index) => {
		const lower = WORDMARK[index];
		expect(upper.y + upper.height).toBeLessThan(lower?.y ?? 0);
		expect(upper.x).toBeGreaterThan(lower?.x ?? Infinity);
	});
	for (const { x, y, width, height } of WORDMARK) {
		expect(x + width).toBe(WORDMARK_SIZE);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y + height).toBeLessThanOrEqual(WORDMARK_SIZE);
	}
});

test('the file has the light colours, and the dark ones where the system is dark', () => {
	const paths = parse(svg).querySelectorAll('path');
	expect(paths.map((path) => path.getAttribute('fill'))).toEqual(['#fffff0', '#fffff3', '#fffff6', '#fffff8']);
	const dark = /prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(svg)?.[1];
	expect(dark).toBe('.code{fill:#000000}.interpreter{fill:#000003}.userspace{fill:#000006}.hardware{fill:#000008}');
	expect(paths.map((path) => path.getAttribute('class'))).toEqual(['code', 'interpreter', 'userspace', 'hardware']);
});
