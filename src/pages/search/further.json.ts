import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { pages } from '../../load/pages.ts';
import { furtherNamesFromCatalogue } from '../../model/search/index-from-catalogue.ts';

/** `/search/further.json`: what search knows beyond the names of options, tools, channels and guides; loaded once it is open. */
export const GET: APIRoute = () => Response.json(furtherNamesFromCatalogue(catalogue, pages));
