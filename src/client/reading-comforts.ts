// What makes long pages pleasant to read. Every page is complete without it.
import { openSourcesInPlace } from './reading-comforts/source-notes.ts';

openSourcesInPlace();
