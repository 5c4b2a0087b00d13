import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineScript } from '../../src/integrations/inline-scripts.ts';
import { PROJECT } from '../fixtures/project.ts';

test('minifies an inline script, keeps its strings and adds no global names', async () => {
	const script = await inlineScript("// A comment.\nexport {};\nconst address: string = 'https://guide.example';\nconsole.log(address);\n");
	expect(script).not.toContain('comment');
	expect(script).toContain('https://guide.example');
	expect(script).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/);
});

test('keeps a string from ending the script', async () => {
	expect(await inlineScript("console.log('</script>');")).not.toContain('</script>');
});

test.each(['src/components/site/head-script.ts', 'src/components/option/deferred-sections.ts'])(
	'%s takes few bytes of each page',
	async (file) => {
		const script = await inlineScript(readFileSync(join(PROJECT, file), 'utf8'));
		expect(script.length).toBeLessThan(800);
	},
);
