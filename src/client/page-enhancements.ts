// What makes long pages pleasant to read. Every page is complete without it.
import { addCopyButtons } from './page-enhancements/copy-buttons.ts';
import { followSections } from './page-enhancements/section-in-view.ts';
import { openSourcesInPlace } from './page-enhancements/source-notes.ts';

openSourcesInPlace();
addCopyButtons();
followSections();
