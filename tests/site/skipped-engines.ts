import type { Reporter } from '@playwright/test/reporter';
import { skippedEngines } from '../../scripts/find-engines.ts';

/** Says at the end of a run in which engines nothing was run. */
export default class SkippedEngines implements Reporter {
	onEnd(): void {
		const sentence = skippedEngines();
		if (sentence !== '') console.log(sentence);
	}

	printsToStdio(): boolean {
		return false; // The progress is another reporter's.
	}
}
