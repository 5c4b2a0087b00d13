import { readFileSync } from 'node:fs';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { isGzipped } from '../../deploy/unpack.ts';
import { inDist } from './guide.ts';

/** Bytes of a built file, by its address, as a release has it: packed, or as it is where packing gains nothing. */
export function weight(address: string): number {
	const built = readFileSync(inDist(address));
	const bytes = isGzipped(address) ? gunzipSync(built) : built;
	return Math.min(bytes.length, brotliCompressSync(bytes).length);
}
