import { expect, test } from 'vitest';
import { formerAddresses } from '../../../src/model/catalogue/former-addresses.ts';

test('each former id of a page leads to where the page is today', () => {
	const page = (url: string, ...formerly: string[]) => ({ url, data: { formerly } }) as never;
	expect(
		formerAddresses({
			options: [page('/options/pex/', 'twitter-pex', 'pants'), page('/options/shiv/')],
			tools: [page('/tools/build-tools/', 'setuptools')],
			channels: [],
		}),
	).toEqual([
		{ kind: 'options', id: 'twitter-pex', url: '/options/pex/' },
		{ kind: 'options', id: 'pants', url: '/options/pex/' },
		{ kind: 'tools', id: 'setuptools', url: '/tools/build-tools/' },
	]);
});
