import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { generated, site } from '../../load/site.ts';
import { outletFrom } from '../../model/outlets/outlet.ts';

/** `/data/options.json`: every row with every cell and its evidence. */
export const GET: APIRoute = () => Response.json(outletFrom(catalogue, site, generated));
