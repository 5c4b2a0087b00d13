import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://packaging-gradient.example',
	integrations: [starlight({ title: 'The Packaging Gradient' })],
});
