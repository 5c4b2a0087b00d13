import { expect, test } from 'vitest';
import { newestReleases } from '../../../src/model/catalogue/newest-releases.ts';
import { catalogueWith } from '../../fixtures/catalogue.ts';

const { options } = catalogueWith();

test('lists the newest releases first, each with its cell', () => {
	const releases = newestReleases(options, 100);
	expect(releases.length).toBeGreaterThan(1);
	expect(releases.map(({ date }) => date)).toEqual(
		releases
			.map(({ date }) => date)
			.sort()
			.reverse(),
	);
	for (const { url } of releases) expect(url).toMatch(/^\/options\/[^/]+\/#release$/);
	expect(newestReleases(options, 1)).toEqual(releases.slice(0, 1));
});
