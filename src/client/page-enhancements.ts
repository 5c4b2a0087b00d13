// What makes long pages pleasant to read. Every page is complete without it.
import { addCopyButtons } from './page-enhancements/copy-buttons.ts';
import { layOutTheRest } from './page-enhancements/deferred-layout.ts';
import { followSections } from './page-enhancements/section-in-view.ts';
import { openSourcesInPlace } from './page-enhancements/source-notes.ts';
import { letStampsFly } from './page-enhancements/stamp-flight.ts';

letStampsFly();
openSourcesInPlace();
addCopyButtons();
followSections();
layOutTheRest();
