// Serves the built site on localhost, like a static host with a headers file.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { ruledHeaders, type Headers } from '../deploy/headers.ts';
import { readHeadersFile } from '../deploy/headers-file.ts';
import { readEnvironment } from '../src/environment.ts';

const FIRST_PORT = 4321;
/** Ports tried before giving up. */
const TRIES = 100;

const { values } = parseArgs({ options: { port: { type: 'string' }, dir: { type: 'string', default: 'dist' } } });
const folder = values.dir;
if (!existsSync(folder)) {
	console.error(`There is no built site in ${folder}. Run "npm run build" first, or "npm start", which builds and serves.`);
	process.exit(1);
}
const port = Number(values.port ?? FIRST_PORT);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	console.error(`"${values.port ?? ''}" is no port. Name a number from 1 to 65535, for example --port 8080.`);
	process.exit(1);
}

const notFound = existsSync(`${folder}/404.html`) ? readFileSync(`${folder}/404.html`) : 'Not found';
// A browser that has been told to insist on HTTPS would do so for everything else on localhost.
const headers = readHeadersFile(folder).map((rule) => ({ ...rule, headers: withoutHttps(rule.headers) }));
const files = sirv(folder, { etag: true, dev: false });
const { basePath } = readEnvironment();
const server = createServer((request, response) => {
	const { url = '/' } = request;
	for (const [name, value] of Object.entries(ruledHeaders(headers, url.split('?', 1)[0] ?? '/'))) response.setHeader(name, value);
	const answerNotFound = (): void => {
		response.removeHeader('Cache-Control');
		response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(request.method === 'HEAD' ? undefined : notFound);
	};
	if (!url.startsWith(basePath)) {
		answerNotFound();
		return;
	}
	request.url = url.slice(basePath.length - 1);
	files(request, response, answerNotFound);
});

server.on('listening', () => {
	const address = server.address();
	const served = typeof address === 'object' && address ? address.port : port;
	console.log(`The Packaging Gradient is served on http://localhost:${served}${basePath} (stop with Ctrl+C)`);
});
listen(port);

function listen(wanted: number): void {
	server.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EADDRINUSE' && wanted < port + TRIES) {
			console.log(`Port ${wanted} is taken, trying ${wanted + 1}.`);
			listen(wanted + 1);
		} else {
			console.error(`The site cannot be served on port ${wanted}: ${error.message}`);
			process.exit(1);
		}
	});
	server.listen(wanted, 'localhost');
}

function withoutHttps(headers: Headers): Headers {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Strict-Transport-Security'));
}
