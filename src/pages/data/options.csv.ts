import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { catalogue } from '../../load/catalogue.ts';
import { site } from '../../load/site.ts';
import { recordsFrom } from '../../model/outlets/outlet.ts';

/** `/data/options.csv`: the same rows flat, without evidence. The byte-order mark makes Excel read it as UTF-8. */
export const GET: APIRoute = () => {
	const { columns, records } = recordsFrom(catalogue, site);
	return new Response(stringify(records, { header: true, columns, bom: true }), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
