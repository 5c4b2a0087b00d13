import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://packaging-gradient.example',
	integrations: [mdx()],
	build: { inlineStylesheets: 'always' },
});
