import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../src/environment.ts';

describe('the environment of a build', () => {
	test('defaults to a whole site at the root of an example host', () => {
		const example = { siteUrl: 'https://packaging-gradient.example', basePath: '/', previews: true };
		expect(readEnvironment({})).toEqual(example);
		expect(readEnvironment({ SITE_URL: '', BASE_PATH: '', WITHOUT_PREVIEWS: '' })).toEqual(example);
	});

	test('sets the address, the folder on the host, and whether there are previews', () => {
		expect(readEnvironment({ SITE_URL: 'https://guide.example:8443', BASE_PATH: 'docs/guide', WITHOUT_PREVIEWS: '1' })).toEqual({
			siteUrl: 'https://guide.example:8443',
			basePath: '/docs/guide/',
			previews: false,
		});
	});

	test.each(['guide.example', 'ftp://guide.example', 'https://guide.example/folder/', 'https://guide.example/?q', ''.padEnd(3)])(
		'is refused with a hint where SITE_URL is %j',
		(value) => {
			expect(() => readEnvironment({ SITE_URL: value })).toThrow(`SITE_URL is "${value}", which is not the address of a site. Give the`);
		},
	);

	test.each(['/a b/', '/../guide/', 'https://guide.example/', '/guide/?q', '"'])(
		'is refused with a hint where BASE_PATH is %j',
		(value) => {
			expect(() => readEnvironment({ BASE_PATH: value })).toThrow(
				`BASE_PATH is "${value}", which is not a path on a host. Give the folder`,
			);
		},
	);
});
