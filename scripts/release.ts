// `npm run deploy:prepare`: makes a release of the built site, compressed, with the settings for nginx and Caddy.
import { parseArgs } from 'node:util';
import { writeRelease } from '../deploy/release.ts';

const { values } = parseArgs({
	options: { from: { type: 'string', default: 'dist' }, to: { type: 'string', default: 'release' }, at: { type: 'string' } },
});
try {
	const { files, anew } = await writeRelease({
		from: values.from,
		to: values.to,
		...(values.at !== undefined && { at: values.at }),
		brotliQuality: 11,
		cache: '.cache/compressed',
	});
	console.log(`The release is in ${values.to}/: ${files} files compressed, ${files - anew} of them as they were before.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
