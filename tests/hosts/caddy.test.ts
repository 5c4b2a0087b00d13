import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, freePort, runHost } from '../../deploy/run-host.ts';
import { testHost } from './host.ts';

const caddy = find('caddy');

testHost('Caddy', caddy ? undefined : 'Caddy is not installed (Debian: apt-get install caddy).', async (release) => {
	const port = await freePort();
	// Alone on its port: no administration, no certificates, nothing written to the home folder.
	const config = join(release, 'test.caddyfile');
	writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\nimport "${release}/caddy/Caddyfile"\n`);
	return runHost([caddy ?? '', 'run', '--config', config, '--adapter', 'caddyfile'], port, () => undefined, {
		SITE_ADDRESS: `http://:${port}`,
		XDG_DATA_HOME: release,
		XDG_CONFIG_HOME: release,
	});
});
