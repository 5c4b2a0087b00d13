import { expect, test } from 'vitest';
import { readingsFrom } from '../../../../src/model/shared/search/synonyms.ts';
import { nameSearch } from '../../../../src/model/shared/search/name-search.ts';

const read = readingsFrom({
	same: [
		['licence', 'license'],
		['virus scanner', 'antivirus'],
		['exe', 'executable'],
	],
	leads: [[['virus', 'trojan'], ['antivirus']]],
});

test('each word of a list stands for the others, in any form', () => {
	expect(read(['licenses'])).toEqual([{ start: 0, length: 1, others: ['licence'] }]);
	expect(read(['executables'])).toEqual([{ start: 0, length: 1, others: ['exe'] }]);
});

test('the longest phrase counts, and what has no synonyms is left alone', () => {
	expect(read(['my', 'virus', 'scanners', 'alarm', 'trojan'])).toEqual([
		{ start: 1, length: 2, others: ['antivirus'] },
		{ start: 4, length: 1, others: ['antivirus'] },
	]);
});

test('a word that leads to another is not found by it', () => {
	expect(read(['antivirus'])).toEqual([{ start: 0, length: 1, others: ['virus scanner'] }]);
});

test('a page is found by a synonym of its name, after pages that have what was typed', () => {
	const page = (name: string, ...aliases: string[]) => ({ name, aliases, kind: 'Option', url: `/${name}/` });
	const { find } = nameSearch([page('Antivirus'), page('Virus scanner software'), page('Licence'), page('Driving', 'license')], read);
	expect(find('virus scanner').map((hit) => hit.page.name)).toEqual(['Antivirus', 'Virus scanner software']);
	expect(find('license').map((hit) => hit.page.name)).toEqual(['Licence', 'Driving']);
	expect(find('trojan').map((hit) => hit.page.name)).toEqual(['Antivirus']);
});
