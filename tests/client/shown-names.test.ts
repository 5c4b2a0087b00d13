import { expect, test } from 'vitest';
import { shownNames } from '../../src/client/search/shown-names.ts';
import type { NameHit } from '../../src/model/shared/search/name-search.ts';

const page = (name: string) => ({ name, aliases: [], kind: 'Option', url: `/${name}/` });
const hit = (name: string, by: NameHit['by']): NameHit => ({ page: page(name), by });
const names = (...parameters: Parameters<typeof shownNames>) => shownNames(...parameters).map((each) => each.page.name);

test('an error message comes before names, a complaint after them, and no page twice', () => {
	const hits = [hit('Wheel', 'name'), hit('PEX', 'part')];
	const messages = [
		{ page: page('slow'), broad: true },
		{ page: page('message'), broad: false },
		{ page: page('Wheel'), broad: true },
	];
	expect(names(hits, messages, false)).toEqual(['message', 'Wheel', 'PEX', 'slow']);
});

test('names that are spelt almost so are shown only if nothing else is found', () => {
	const near = [hit('Wheel', 'fuzzy')];
	expect(names(near, [], false)).toEqual([]);
	expect(names(near, [{ page: page('slow'), broad: true }], true)).toEqual(['slow']);
	expect(names(near, [], true)).toEqual(['Wheel']);
});

test('few are shown, and of those that match in part even fewer', () => {
	const many = (by: NameHit['by']) => Array.from({ length: 9 }, (_, index) => hit(`${by}-${String(index)}`, by));
	expect(names(many('name'), [], true)).toHaveLength(7);
	expect(names(many('part'), [], true)).toHaveLength(3);
	expect(names(many('fuzzy'), [], true)).toHaveLength(3);
});
