import { existsSync } from 'node:fs';
import { FIXTURE_SITE } from '../fixture-site/place.ts';
import { builtSite } from '../built-site.ts';

if (!existsSync(`${FIXTURE_SITE}/dist`)) throw new Error('The fixture site is not built. Run "npm run build:fixture" first.');

/** The site of made content that the tests of this folder open. */
export const { DIST, KINDS, catalogue, inDist, scriptsOf, pagesByScripts } = builtSite(FIXTURE_SITE);
