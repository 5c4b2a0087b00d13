import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered, as it came: not unpacked, no redirect followed. */
export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** What to ask for beyond the address. */
export interface Question {
	readonly method?: string;
	readonly headers?: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks a server for an address exactly as it is written, dots and all. */
export async function ask(origin: string, address: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path: address, method, headers, agent }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
			});
		});
		asked.on('error', reject);
		asked.end();
	});
}
