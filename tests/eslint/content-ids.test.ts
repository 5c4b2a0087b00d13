import { RuleTester } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { contentIds, readContentIds } from '../../eslint/content-ids.ts';
import { PROJECT } from '../fixtures/project.ts';

RuleTester.describe = describe;
RuleTester.it = test;

const ids = {
	options: new Set(['freezer', 'wheel']),
	criteria: new Set(['code', 'status', 'start', 'install-method']),
	values: new Set(['wheel', 'copy']),
};
const everything = [{ ids }];
const optionsOnly = [{ ids, criteria: false }];

const valid = (code: string) => ({ code, options: everything });
const invalid = (code: string, ...messageIds: string[]) => ({
	code,
	options: everything,
	errors: messageIds.map((messageId) => ({ messageId })),
});

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('in TypeScript, content-ids', contentIds, {
	valid: [
		// Words of other languages.
		valid("createElement('div', { role: 'status', class: 'status' })"),
		valid("h('code', {}, text)"),
		valid("if (node.type === 'code') stop();"),
		valid("switch (node.type) { case 'code': stop(); }"),
		valid("const steps = all.filter(({ stage }) => stage === 'start');"),
		valid("const broken = 'code' in error;"),
		valid("type Facts = Pick<Page, 'kind' | 'status'> & Omit<Cell, 'code'>;"),
		// A value of a criterion that is called like an option.
		valid("const MATERIAL = ['wheel', 'copy'];"),
		// Part of a longer text, and no literal.
		valid("const text = 'freezer and status'; const table = { status: 1, freezer: 2 };"),
		valid('const path = `/options/${freezer}/status`;'),
		{ code: "cells['status']", options: optionsOnly },
	],
	invalid: [
		invalid("const special = row.id === 'freezer';", 'option'),
		invalid('const special = `freezer`;', 'option'),
		invalid("const notes = { 'freezer': 'slow' };", 'option'),
		invalid("type Special = 'freezer';", 'option'),
		invalid("type Special = 'code' | 'status';", 'criterion', 'criterion'),
		invalid("const special = row.id === 'wheel';", 'option'),
		invalid("const special = 'wheel' === option;", 'option'),
		{ code: "const all = ['freezer', 'status'];", options: optionsOnly, errors: [{ messageId: 'option' }] },
		invalid("cells['status']; values['install-method'];", 'criterion', 'criterion'),
		invalid("const special = criterion.id === 'code';", 'criterion'),
		invalid("const SHOWN = ['start', 'status'];", 'criterion', 'criterion'),
		invalid("knownValues(row, 'code');", 'criterion'),
		invalid("const part = { layer: 'code' };", 'criterion'),
		invalid("const weights = { 'install-method': 1 };", 'criterion'),
		invalid("switch (criterion.id) { case 'code': stop(); }", 'criterion'),
	],
});

const astroParser = astro.configs.base.flatMap(({ languageOptions }) => languageOptions?.parser ?? [])[0];
const inComponent = <Case extends object>(test: Case) => ({ ...test, filename: 'Component.astro' });

new RuleTester({ languageOptions: { parser: astroParser } }).run('in components, content-ids', contentIds, {
	valid: [inComponent(valid('<p role="status" class="status">code</p>')), inComponent(valid('<span data-pagefind-meta="status" />'))],
	invalid: [
		inComponent(invalid('<Stamp option="freezer" />', 'option')),
		inComponent(invalid('<Answer criterion="code" />', 'criterion')),
		inComponent(invalid('{cells["status"] && <b>status</b>}', 'criterion')),
	],
});

test('ids are the names of the files in content, and values those of the vocabularies', () => {
	const { options, criteria, values } = readContentIds(PROJECT);
	expect([...options]).not.toHaveLength(0);
	expect([...criteria].filter((id) => id.includes('.'))).toEqual([]);
	expect(criteria).toContain('code');
	expect(values).toContain('included');
});
