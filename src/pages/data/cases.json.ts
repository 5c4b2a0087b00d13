import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import { pickingCaseFrom } from '../../model/shared/chooser/picking-case.ts';

/** `/data/cases.json`: the circumstances and the picks of every case, for the script of the chooser. */
export const GET: APIRoute = () => Response.json(catalogue.cases.map(pickingCaseFrom));
