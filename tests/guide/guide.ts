import { existsSync } from 'node:fs';
import { builtSite } from '../built-site.ts';
import { PROJECT } from '../fixtures/project.ts';

if (!existsSync(`${PROJECT}/dist`)) throw new Error('The guide is not built. Run "npm run build" first.');

/** The guide itself, built from the content of this project. */
export const { DIST, KINDS, catalogue, registeredPages, inDist, scriptsOf } = builtSite(PROJECT);
