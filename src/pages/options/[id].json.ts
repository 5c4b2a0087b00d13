import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { site } from '../../load/site.ts';
import { citationList } from '../../model/catalogue/citation-list.ts';
import { rowForOutlet, SCHEMA_VERSION } from '../../model/outlets/outlet.ts';

export const getStaticPaths = (() =>
	catalogue.options.map((option) => ({ params: { id: option.id }, props: { option } }))) satisfies GetStaticPaths;

/** `/options/<id>.json`: the rows of one option, with the sources they cite. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { option } }) =>
	Response.json({
		schemaVersion: SCHEMA_VERSION,
		options: option.rows.map((row) => rowForOutlet(row, site)),
		sources: Object.fromEntries(
			citationList(option, catalogue.criteria).flatMap((id) => {
				const source = catalogue.sources.get(id);
				return source ? [[id, { title: source.title, url: source.url, publisher: source.publisher, read: source.read }]] : [];
			}),
		),
	});
