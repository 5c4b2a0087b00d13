import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const title = (name) => /^title: "(.*)"$/m.exec(readFileSync(`pages/options/${name}`, 'utf8'))?.[1] ?? name;

export default defineConfig({
	srcDir: 'pages',
	title: 'The Packaging Gradient',
	description: 'Every way of shipping a Python application.',
	themeConfig: {
		search: { provider: 'local' },
		nav: [{ text: 'Compare', link: '/compare' }],
		// Starlight makes a sidebar of all pages by itself; here it has to be listed.
		sidebar: [
			{
				text: 'Options',
				items: readdirSync('pages/options').map((name) => ({ text: title(name), link: `/options/${name.replace('.md', '')}` })),
			},
		],
	},
});
