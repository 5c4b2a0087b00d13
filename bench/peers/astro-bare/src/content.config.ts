import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

export const collections = {
	pages: defineCollection({
		loader: glob({ base: 'src/corpus', pattern: '**/*.mdx' }),
		schema: z.object({ title: z.string(), description: z.string() }),
	}),
};
