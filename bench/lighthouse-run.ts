import type { RunInfo } from './run-info.ts';

/** Lighthouse's result for one page in one theme. */
export interface LighthousePage {
	kind: string;
	theme: 'light' | 'dark';
	/** From 0 to 100; none if Lighthouse failed. */
	scores: { performance: number; accessibility: number; bestPractices: number } | null;
	/** The audits of accessibility and best practices that did not pass, or why Lighthouse failed. */
	below: string[];
}

/** One run over every kind of page. */
export interface LighthouseRun {
	info: RunInfo;
	pages: LighthousePage[];
}
