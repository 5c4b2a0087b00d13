import type { APIRoute } from 'astro';
import { catalogue } from '../../load/catalogue.ts';
import type { PatternsFile } from '../../model/shared/symptoms/match-symptoms.ts';
import { patternsOf } from '../../model/symptoms/symptom-views.ts';

/** `/symptoms/patterns.json`: the patterns by which the browser matches pasted text with symptoms. Pages fetch it once somebody pastes. */
export const GET: APIRoute = () => Response.json(patternsOf(catalogue.symptoms) satisfies PatternsFile);
