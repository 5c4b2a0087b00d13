import { z } from 'astro/zod';
import { SourceIdSchema, line } from './primitives.ts';

/** How usual an option is on its rung, from the common choice to the little-known one. */
export const PROMINENCES = ['usual', 'known', 'rare'] as const;
export type Prominence = (typeof PROMINENCES)[number];

/** How usual an option is on its rung, with the proof: the first key of order wherever options are listed. */
export const ProminenceSchema = z
	.strictObject({
		is: z
			.enum(PROMINENCES, { error: `Write one of ${PROMINENCES.join(', ')}.` })
			.describe('`usual`: what most people on its rung take, at most four a rung. `known`: an ordinary choice. `rare`: few take it.'),
		because: line(280, 'The reason').describe(
			"Why: the platform's own documentation first, then PyPA's guide, then counts with their day. Where these disagree, say so.",
		),
		sources: z.array(SourceIdSchema).default([]).describe('Where the reason can be read. What is usual needs at least one.'),
	})
	.superRefine(({ is, sources }, context) => {
		if (is === 'usual' && sources.length === 0)
			context.addIssue({
				code: 'custom',
				path: ['sources'],
				message: 'What is usual names the page that says so. Add sources: [publisher/page], or write known.',
			});
	});
