import { brotliCompressSync, constants } from 'node:zlib';
import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { namesThatFit } from '../../model/search/index-from-catalogue.ts';
import { pages } from '../../load/pages.ts';

/** Bytes that the index of names may have when packed: a slow link hands over as much in the time of a blink. */
const MOST_BYTES = 8000;
/** Quick, and hardly larger than the best, which hosts send. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** `/search/names.json`: every page by its names, which search answers from before the full text has loaded. */
export const GET: APIRoute = () =>
	Response.json(namesThatFit(catalogue, pages, (file) => brotliCompressSync(JSON.stringify(file), QUICK).length <= MOST_BYTES));
