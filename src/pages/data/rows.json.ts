import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { pageRowFrom } from '../../model/shared/page-row.ts';

/** `/data/rows.json`: every row's values without evidence, for the scripts of the chooser and the stacks. */
export const GET: APIRoute = () => Response.json(catalogue.rows.map(pageRowFrom));
