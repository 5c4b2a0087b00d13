import { join } from 'node:path';
import { PROJECT } from '../fixtures/project.ts';

/** The made content of the fixture site. */
export const FIXTURE_CONTENT = join(PROJECT, 'tests/fixture-site/content');

/** The folder in which the fixture site is built, as a project of its own; its pages are in dist/. */
export const FIXTURE_SITE = join(PROJECT, '.cache/fixture-site');
