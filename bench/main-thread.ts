import type { Browser, Page } from '@playwright/test';

// Reads from a trace how long a browser's main thread works from an input to the end of its work for the next frame.

/** The browser's own records of tasks, of events sent to the page, and of frames handed on to be drawn. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds. */
	readonly ts: number;
	/** Microseconds that passed. */
	readonly dur?: number;
	/** Microseconds of processor time. */
	readonly tdur?: number;
	readonly args: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** One input: milliseconds until its frame, and milliseconds of processor time. */
export interface InputTime {
	readonly passed: number;
	readonly worked: number;
}

/**
 * Acts on a page and measures each input, in elapsed time and in processor time. Other programs on the machine do not lengthen the latter.
 * @param type of the event that begins a measurement, such as `click`
 * @param act makes the inputs, and waits after each until the page is idle
 */
export async function timesOfInputs(browser: Browser, page: Page, type: string, act: () => Promise<void>): Promise<InputTime[]> {
	await browser.startTracing(page, { categories: CATEGORIES });
	await act();
	const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
	const inputs = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);
	const [first] = inputs;
	if (!first) throw new Error(`No ${type} event reached the page.`);
	const ofThread = traceEvents
		.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
		.sort((a, b) => a.ts - b.ts);
	const tasks = outermost(ofThread.filter(({ name }) => name.endsWith('RunTask')));
	const frames = ofThread.filter(({ name }) => name === 'Commit');
	return inputs.flatMap((input) => {
		const frame = frames.find(({ ts }) => ts > input.ts);
		if (!frame) return [];
		const end = frame.ts + (frame.dur ?? 0);
		const worked = tasks.filter(({ ts, dur = 0 }) => ts + dur > input.ts && ts < end).reduce((sum, { tdur = 0 }) => sum + tdur, 0);
		return [{ passed: (end - input.ts) / 1000, worked: worked / 1000 }];
	});
}

/** The events that are not part of another, given in the order of their beginning. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	let end = 0;
	return events.filter(({ ts, dur = 0 }) => {
		if (ts < end) return false;
		end = ts + dur;
		return true;
	});
}
