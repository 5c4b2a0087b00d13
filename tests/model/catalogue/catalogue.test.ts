import { describe, expect, test } from 'vitest';
import { byId, catalogueWith, changed } from '../../fixtures/catalogue.ts';

describe('the order of the gradient', () => {
	test('is that of the rungs, then of how much is shipped, then of the names', () => {
		const { options, rungs } = catalogueWith(({ options: all }) => {
			const copy = structuredClone(byId(all, 'old-freezer'));
			all.unshift({ ...copy, id: 'z-freezer', data: { ...copy.data, name: 'An old freezer' } });
			for (const { data } of all) data.prominence.is = 'known';
			for (const { data } of all) data.cells['status'] = 'active';
		});
		expect(rungs.map(({ id }) => id)).toEqual(['script', 'frozen', 'platform']);
		// Freezer comes after the old ones, which ship less, though its name would come before.
		expect(options.map(({ id }) => id)).toEqual(['plain-script', 'z-freezer', 'old-freezer', 'freezer', 'cloud']);
		expect(byId(rungs, 'frozen').options.map(({ id }) => id)).toEqual(['z-freezer', 'old-freezer', 'freezer']);
	});

	test('begins each rung with what is usual and ends it with what nobody works on any more', () => {
		const { rungs } = catalogueWith(({ options: all }) => {
			const copy = structuredClone(byId(all, 'old-freezer'));
			const as = (id: string, is: 'usual' | 'known' | 'rare', status: string) => ({
				...copy,
				id,
				data: { ...copy.data, name: id, prominence: { ...copy.data.prominence, is }, cells: { ...copy.data.cells, status } },
			});
			byId(all, 'old-freezer').data.prominence.is = 'usual';
			all.push(as('a-rare', 'rare', 'active'), as('a-known', 'known', 'active'), as('dormant', 'usual', 'dormant'));
		});
		expect(byId(rungs, 'frozen').options.map(({ id }) => id)).toEqual(['freezer', 'a-known', 'a-rare', 'dormant', 'old-freezer']);
	});

	test('does not depend on the order of the files', () => {
		const reversed = catalogueWith((content) => {
			for (const entries of Object.values(content) as unknown[][]) entries.reverse();
		});
		const order = ({ criteria, rungs, options, tools }: typeof reversed) =>
			[criteria, rungs, options, tools].map((things) => things.map(({ id }) => id));
		expect(order(reversed)).toEqual(order(catalogueWith()));
	});

	test('lets each mode follow in the order of its page', () => {
		expect(catalogueWith().rows.map(({ key }) => key)).toEqual([
			'plain-script',
			'freezer.onedir',
			'freezer.onefile',
			'old-freezer',
			'cloud',
		]);
	});
});

describe('criteria', () => {
	const { criteria } = catalogueWith();

	test('are sorted by matrix and then by their order in it', () => {
		expect(criteria.map(({ id }) => id)).toEqual([
			'code',
			'python-deps',
			'c-libraries',
			'interpreter',
			'system-libs',
			'libc',
			'userspace',
			'kernel',
			'hardware',
			'install-method',
			'network-start',
			'isolation',
			'runs-on',
			'one-file',
			'status',
			'release',
			'since',
			'license',
			'maintainer',
		]);
	});

	test('have their own vocabulary, the one they share, or none', () => {
		expect(byId(criteria, 'one-file').values).toEqual([
			{ id: 'one', name: 'One file', meaning: 'It means One file.' },
			{ id: 'many', name: 'Many files', meaning: 'It means Many files.' },
		]);
		expect(byId(criteria, 'hardware').values).toEqual(byId(criteria, 'code').values);
		expect(byId(criteria, 'hardware').values.map(({ sign }) => sign)).toEqual(['I', 'D', '–']);
		expect(byId(criteria, 'since').values).toEqual([]);
		expect(byId(criteria, 'release').values.map(({ id }) => id)).toEqual(['none']);
	});
});

describe('rows', () => {
	const { rows } = catalogueWith();
	const row = (key: string) => rows.find((candidate) => candidate.key === key);

	test('of an option without modes are the option', () => {
		expect(row('plain-script')).toMatchObject({
			id: 'plain-script',
			mode: null,
			modeName: null,
			name: 'Plain script',
			summary: 'One file that the target’s Python runs.',
			aliases: ['.py file'],
			url: '/options/plain-script/',
			rung: 'script',
			seeds: ['hashemi-2017'],
		});
	});

	test('of a mode have its name in brackets, its summary and its place on the page', () => {
		expect(row('freezer.onefile')).toMatchObject({
			id: 'freezer',
			mode: 'onefile',
			modeName: 'One file',
			name: 'Freezer (one file)',
			summary: 'The same, packed into one program.',
			url: '/options/freezer/#onefile',
			rung: 'frozen',
		});
	});

	test('have a complete answer to each criterion', () => {
		const ids = catalogueWith()
			.criteria.map(({ id }) => id)
			.sort();
		for (const { cells } of rows) expect(Object.keys(cells).sort()).toEqual(ids);
		expect(row('freezer.onefile')?.cells['release']).toEqual({
			is: ['2.10'],
			date: '2026-09-12',
			sources: ['freezer/releases'],
			checked: '2026-11-20',
			how: 'documented',
		});
	});
});

test('tools and channels have addresses, cells and the options that they serve', () => {
	const { tools, channels } = catalogueWith();
	expect(byId(tools, 'wrapper')).toMatchObject({ kind: 'tools', url: '/tools/wrapper/', data: { serves: ['freezer'] } });
	expect(byId(tools, 'wrapper').cells['maintainer']).toMatchObject({ is: ['person'], sources: ['wrapper/about'] });
	expect(byId(channels, 'script-index')).toMatchObject({ kind: 'channels', url: '/channels/script-index/' });
});

test('an article collects the changes since from all pages', () => {
	const change = { seed: 'hashemi-2017' as const, said: 'PyPI is no store.', now: 'It has become one.', sources: ['wrapper/about'] };
	const { articles } = catalogueWith(({ tools, options }) => {
		byId(tools, 'wrapper').data.thenAndNow.push(change);
		byId(options, 'cloud').data.thenAndNow.push({ ...change, seed: 'pythonspeed' });
	});
	expect(byId(articles, 'hashemi-2017').changes.map(({ name, url, entry }) => [name, url, entry.now])).toEqual([
		['Freezer', '/options/freezer/', 'A folder is the default.'],
		['Wrapper', '/tools/wrapper/', 'It has become one.'],
	]);
});

test('sorts articles by year and guides by their order', () => {
	const { articles, guides } = catalogueWith((content) => {
		const [article] = content.articles;
		const [guide] = content.guides;
		if (article) content.articles.push({ ...article, id: 'pythonspeed', data: { ...article.data, year: '2012–2023' } });
		if (guide) content.guides.push({ ...guide, id: 'a-second', data: { ...guide.data, order: 2 } });
	});
	expect(articles.map(({ id }) => id)).toEqual(['pythonspeed', 'hashemi-2017']);
	expect(guides.map(({ id, url }) => [id, url])).toEqual([
		['first-steps', '/guides/first-steps/'],
		['a-second', '/guides/a-second/'],
	]);
});

test('an option whose modes are empty cannot be shown, and says so', () => {
	expect(() => catalogueWith(({ options }) => (byId(options, 'freezer').data.modes = {}))).toThrow(
		'content/options/freezer.mdx has no row: "modes" is there but empty.',
	);
});

test('does not change the content it is made from', () => {
	const content = changed(() => undefined);
	const before = structuredClone(content);
	catalogueWith((all) => Object.assign(all, content));
	expect(content).toEqual(before);
});
