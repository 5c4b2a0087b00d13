import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { pages } from '../../load/pages.ts';
import { namesFromCatalogue } from '../../model/search/index-from-catalogue.ts';

/**
 * `/search/names.json`: the pages that are called by their names, for search results before the full text has loaded. It is never cut to size: an index too
 * large for a slow link fails the budget (tests/guide/budgets.test.ts).
 */
export const GET: APIRoute = () => Response.json(namesFromCatalogue(catalogue, pages));
