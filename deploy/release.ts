// A release: everything that a server needs from one build, in one folder. It has the served files in `site/`, and the settings for nginx
// and Caddy.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BASE } from '../src/model/shared/addresses.ts';
import { compressFolder, type Compressed, type CompressOptions } from './compress.ts';
import { HEADERS_FILE } from './headers-file.ts';
import { headersOfBuild } from './headers-of-build.ts';
import { caddyHeadersFrom, nginxHeadersFrom, nginxMapsFrom } from './host-files.ts';
import { unpackFolder } from './unpack.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const SETTINGS = ['nginx/site.conf', 'nginx/alone.conf', 'caddy/Caddyfile'];

/** The source of a release, the folder to write, and its place on the server. */
export interface ReleaseOptions extends CompressOptions {
	/** The built site. */
	readonly from: string;
	/** The folder to write; its old content is replaced when the new release is complete. */
	readonly to: string;
	/** The folder's path on the server, for the settings; `to` by default. */
	readonly at?: string;
}

/**
 * Writes a release.
 * @throws Error if there is no built site, its files or pages are not valid, or its path has characters that settings cannot contain
 */
export async function writeRelease({ from, to, at = resolve(to), ...compressing }: ReleaseOptions): Promise<Compressed> {
	if (!existsSync(join(from, 'index.html'))) throw new Error(`There is no built site in ${from}. Run "npm run build" first.`);
	if (!/^\/[^"\\${}\r\n]*$/.test(at))
		throw new Error(
			`The path "${at}" has characters that a server's settings cannot contain. Give the release’s path on the server with --at, for example --at /srv/guide.`,
		);
	const unfinished = `${to}.new`;
	rmSync(unfinished, { recursive: true, force: true });
	// Laid out as on its host: below the base path, if there is one.
	cpSync(from, join(unfinished, 'site', BASE), { recursive: true, preserveTimestamps: true });
	rmSync(join(unfinished, 'site', BASE, HEADERS_FILE), { force: true });
	unpackFolder(join(unfinished, 'site'));
	const compressed = await compressFolder(join(unfinished, 'site'), compressing);
	const headers = headersOfBuild(from);
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(unfinished, file)), { recursive: true });
		writeFileSync(join(unfinished, file), text);
	};
	for (const file of SETTINGS) write(file, readFileSync(join(HERE, file), 'utf8').replaceAll('@RELEASE@', at).replaceAll('@BASE@', BASE));
	write('nginx/maps.conf', nginxMapsFrom(headers));
	write('nginx/headers.conf', nginxHeadersFrom(headers));
	write('caddy/headers.caddy', caddyHeadersFrom(headers));
	rmSync(to, { recursive: true, force: true });
	renameSync(unfinished, to);
	return compressed;
}
