import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colouredTokens } from '../../../src/model/recipes/coloured-tokens.ts';
import { PROJECT } from '../../fixtures/project.ts';

const token = (kinds: string, text: string) => `<span class="token ${kinds}">${text}</span>`;

test('tokens that have a colour keep their marks, and others are text', () => {
	expect(colouredTokens(`${token('function', 'print')}${token('punctuation', '(')}${token('parameter variable', '-C')}`)).toBe(
		`${token('function', 'print')}(-C`,
	);
	expect(colouredTokens(token('class-name function', 'a'))).toBe(token('class-name function', 'a'));
});

test('what is around coloured tokens stays', () => {
	const nested = `<span class="token decorator">${token('punctuation', '@')}${token('keyword', 'x')}</span>`;
	expect(colouredTokens(nested)).toBe(`<span class="token decorator">@${token('keyword', 'x')}</span>`);
});

test('each kind that the styles colour keeps its marks', () => {
	const styles = readFileSync(`${PROJECT}src/components/prose/prose.css`, 'utf8');
	const kinds = [...styles.matchAll(/\.token\.([\w-]+)/g)].map(([, kind = '']) => kind);
	expect(kinds.length).toBeGreaterThan(0);
	expect(kinds.filter((kind) => colouredTokens(token(kind, 'x')) === 'x')).toEqual([]);
});
