import { expect, test } from 'vitest';
import { checkedDay, dayOfData, newestDay, readDay } from '../../../src/model/page-register/newest-day.ts';
import { byId, catalogueWith, type Change } from '../../fixtures/catalogue.ts';

const checkedOn =
	(day: string): Change =>
	({ options }) => {
		const { data } = byId(options, 'freezer');
		const [mode] = Object.values(data.modes ?? {});
		if (mode) mode.cells['code'] = { is: ['included'], checked: day };
	};

test('of no days there is no newest', () => {
	expect(newestDay([])).toBe('');
	expect(newestDay(['2026-02-01', '2026-11-30', '2026-03-01'])).toBe('2026-11-30');
});

test('an option is as new as its newest cell, in whatever mode', () => {
	const catalogue = catalogueWith(checkedOn('2027-01-02'));
	expect(checkedDay(byId(catalogue.options, 'freezer'))).toBe('2027-01-02');
	expect(checkedDay(byId(catalogue.options, 'plain-script'))).toBe('2026-11-20');
});

test('prose is as new as the source read last', () => {
	const { sources } = catalogueWith();
	const [source] = sources.values();
	expect(readDay(`It says so.<Cite id="${source?.id ?? ''}" />`, sources)).toBe(source?.read);
	expect(readDay('Nothing is cited.', sources)).toBe('');
});

test('the data is as new as anything in it: a checked cell or a source that was read', () => {
	expect(dayOfData(catalogueWith(checkedOn('2027-01-02')))).toBe('2027-01-02');
	expect(
		dayOfData(
			catalogueWith(({ sources }) => {
				for (const { data } of sources) for (const page of Object.values(data.pages)) page.read = '2027-03-04';
			}),
		),
	).toBe('2027-03-04');
});
