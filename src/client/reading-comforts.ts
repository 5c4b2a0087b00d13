// What makes long pages pleasant to read. Every page is complete without it.
import { addCopyButtons } from './reading-comforts/copy-buttons.ts';
import { layOutTheRest } from './reading-comforts/late-layout.ts';
import { followSections } from './reading-comforts/section-in-view.ts';
import { openSourcesInPlace } from './reading-comforts/source-notes.ts';
import { letStampsFly } from './reading-comforts/stamp-flight.ts';

letStampsFly();
openSourcesInPlace();
addCopyButtons();
followSections();
layOutTheRest();
