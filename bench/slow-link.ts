import { connect, createServer, type Socket } from 'node:net';

/** Round trip in ms, rates in bits a second: a phone on a fair network, as audits commonly assume it. */
export const LINK = { roundTrip: 150, down: 1.6e6, up: 0.75e6 } as const;

/** Bytes of a TCP segment, and how many of them a sender may have under way before the first is acknowledged (RFC 6928). */
const SEGMENT = 1460;
const FIRST_SEGMENTS = 10;

/** The bytes that a new connection can send before the first acknowledgement: everything that arrives in the first round trip. */
export const FIRST_WINDOW = SEGMENT * FIRST_SEGMENTS;

/**
 * A slow link in user space: a TCP proxy on loopback that delays and paces bytes like a path with a given round trip and rate, with slow
 * start. A browser's own throttling has neither handshakes nor slow start.
 *
 * The model: one round trip for the handshake; half of one each way for every byte; one downlink that all connections
 * share; for each connection a window of ten segments that grows by the bytes acknowledged. Nothing is lost.
 * @param target the port of the server behind it
 */
export async function slowLink(target: number): Promise<{ port: number; close: () => void }> {
	const sockets = new Set<Socket>();
	const down = { free: 0 };
	const up = { free: 0 };
	const server = createServer({ noDelay: true }, (client) => {
		const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
		for (const [socket, other] of [
			[client, upstream],
			[upstream, client],
		] as const) {
			sockets.add(socket);
			socket.on('error', () => undefined); // The other end may be gone; closing is enough.
			socket.on('close', () => {
				sockets.delete(socket);
				other.destroy();
			});
		}
		sendUp(client, upstream, up);
		sendDown(upstream, client, down);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The slow link has no port.');
	return {
		port: address.port,
		close: () => {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}

/** Requests are small: they are delayed and paced, without slow start. */
function sendUp(client: Socket, upstream: Socket, line: { free: number }): void {
	const lane = laneOf();
	// The first bytes can leave only after the handshake's round trip.
	const ready = performance.now() + LINK.roundTrip;
	client.on('data', (data: Buffer) => {
		line.free = Math.max(line.free, ready, performance.now()) + (data.length * 8000) / LINK.up;
		lane(line.free + LINK.roundTrip / 2, () => upstream.writable && upstream.write(data));
	});
}

function sendDown(upstream: Socket, client: Socket, line: { free: number }): void {
	const [arrivals, acknowledgements] = [laneOf(), laneOf()];
	const waiting: Buffer[] = [];
	let window = FIRST_WINDOW;
	let underWay = 0;
	const pump = () => {
		for (let head = waiting[0]; head && underWay < window; head = waiting[0]) {
			const size = Math.min(head.length, SEGMENT, window - underWay);
			const segment = head.subarray(0, size);
			if (size === head.length) waiting.shift();
			else waiting[0] = head.subarray(size);
			underWay += size;
			line.free = Math.max(line.free, performance.now()) + (size * 8000) / LINK.down;
			arrivals(line.free + LINK.roundTrip / 2, () => client.writable && client.write(segment));
			acknowledgements(line.free + LINK.roundTrip, () => {
				underWay -= size;
				window += size;
				pump();
			});
		}
	};
	upstream.on('data', (data: Buffer) => {
		waiting.push(data);
		pump();
	});
}

/** Runs jobs at their times and in their order, even if timers fire late. */
function laneOf(): (time: number, act: () => void) => void {
	const waiting: { time: number; act: () => void }[] = [];
	let timer: NodeJS.Timeout | undefined;
	const wait = () => {
		const [next] = waiting;
		timer = next && setTimeout(run, Math.max(0, next.time - performance.now()));
	};
	const run = () => {
		for (let next = waiting[0]; next && next.time <= performance.now(); next = waiting[0]) {
			waiting.shift();
			next.act();
		}
		wait();
	};
	return (time, act) => {
		waiting.push({ time, act });
		if (!timer) wait();
	};
}
