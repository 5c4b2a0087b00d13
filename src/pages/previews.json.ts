import type { APIRoute } from 'astro';
import { catalogue } from '../load/catalogue.ts';
import { previewSubjects } from '../model/previews/subjects.ts';

/** `/previews.json`: what the link previews draw. The build makes them from it (scripts/build/previews.ts) and takes it away. */
export const GET: APIRoute = () => Response.json(previewSubjects(catalogue));
