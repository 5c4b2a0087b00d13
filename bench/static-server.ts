import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { isGzipped } from '../deploy/unpack.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.jpg': 'image/jpeg',
	'.ico': 'image/x-icon',
};
const COMPRESSED = /^(text\/|application\/(json|xml|manifest|wasm)|image\/svg)/;

/** One request as the server saw it; bytes are those of the body sent. */
export interface Served {
	path: string;
	type: string;
	bytes: number;
	prefetch: boolean;
	/** Browsers request icons at unpredictable times, so they are charged to no page. */
	icon: boolean;
	at: number;
}

/** A built site on loopback. */
export interface StaticServer {
	port: number;
	/** An argument that makes Chromium trust this server's certificate and no other. */
	trust: string;
	/** Returns the requests since the last call. */
	log: () => readonly Served[];
	take: () => Served[];
	close: () => void;
}

/** The bytes as a host with precompressed files would send them. */
export function brotli(raw: Buffer): Buffer {
	return brotliCompressSync(raw, {
		params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
	});
}

/**
 * Serves a folder by HTTPS and HTTP/2 on a free port of loopback, text as brotli of the highest quality, and logs every request.
 * @param options.compress false for pages so large that compressing them would take minutes
 * @throws if there is no `openssl` to make a certificate with
 */
export async function serveStatic(folder: string, { compress = true } = {}): Promise<StaticServer> {
	const files = filesOf(folder, compress);
	const identity = certificate();
	const key = new X509Certificate(identity.cert).publicKey.export({ type: 'spki', format: 'der' });
	let log: Served[] = [];
	const server = createSecureServer({ ...identity, allowHTTP1: true }, (request, response) => {
		const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
		const { status, type, raw, packed } = files(path);
		const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
		const body = accepts ? (packed ?? raw) : raw;
		log.push({
			path,
			type,
			bytes: body.length,
			prefetch: String(request.headers['sec-purpose'] ?? request.headers['purpose']).includes('prefetch'),
			icon: /^\/(favicon|apple-touch)/.test(path),
			at: performance.now(),
		});
		response.writeHead(status, {
			'content-type': type,
			'content-length': body.length,
			'cache-control': 'public, max-age=600',
			...(body === packed && { 'content-encoding': 'br' }),
		});
		response.end(body);
	});
	const sessions = new Set<ServerHttp2Session>();
	server.on('session', (session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
		session.on('error', () => undefined); // A visitor who leaves early breaks the connection.
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		port: address.port,
		trust: `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
		log: () => log,
		take: () => {
			const taken = log;
			log = [];
			return taken;
		},
		close: () => {
			for (const session of sessions) session.destroy();
			server.close();
		},
	};
}

interface ServedFile {
	status: number;
	type: string;
	raw: Buffer;
	/** The compressed bytes, where they are fewer. */
	packed: Buffer | undefined;
}

/** Files by address, as static hosts find them; each is read and compressed once. */
function filesOf(folder: string, compress: boolean): (path: string) => ServedFile {
	const known = new Map<string, ServedFile>();
	const find = (path: string) => {
		const base = join(folder, normalize(path));
		const places = path.endsWith('/') ? [join(base, 'index.html')] : [base, `${base}.html`, join(base, 'index.html')];
		return places.find((place) => existsSync(place) && statSync(place).isFile());
	};
	const read = (path: string): ServedFile => {
		const found = find(path);
		const file = found ?? find('/404.html');
		if (file === undefined) return { status: 404, type: 'text/plain', raw: Buffer.from('Not found'), packed: undefined };
		const built = readFileSync(file);
		const type = TYPES[extname(file)] ?? 'application/octet-stream';
		// As in a release of this site; the peers' search is the same.
		const raw = isGzipped(file) ? gunzipSync(built) : built;
		const packed = compress && (isGzipped(file) || COMPRESSED.test(type)) ? brotli(raw) : raw;
		return { status: found === undefined ? 404 : 200, type, raw, packed: packed.length < raw.length ? packed : undefined };
	};
	return (path) => {
		const file = known.get(path) ?? read(path);
		known.set(path, file);
		return file;
	};
}

/** A key and a certificate for localhost, for this run alone. Node can read certificates but not make them. */
function certificate(): { key: Buffer; cert: Buffer } {
	const folder = mkdtempSync(join(tmpdir(), 'bench-certificate-'));
	const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
	const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
	try {
		execFileSync('openssl', ['req', '-x509', ...curve, '-days', '2', ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
