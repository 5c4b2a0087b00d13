import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The line of apt's configuration for another Debian, from the mirror that this machine uses itself.
 * @param suite its code name: "bullseye"
 * @param apt apt's folder on this machine
 * @throws if apt has no source of Debian's own packages
 */
export function aptLine(suite: string, apt = '/etc/apt'): string {
	const addresses = sourceFiles(apt).flatMap((file) => addressesIn(readFileSync(file, 'utf8')));
	const mirror = addresses.find((address) => /debian\/?$/.test(address));
	if (mirror === undefined) throw new Error(`${apt} names no mirror of Debian. Add one to its sources.list.`);
	return `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror} ${suite} main`;
}

function sourceFiles(apt: string): string[] {
	const folder = join(apt, 'sources.list.d');
	const parts = existsSync(folder) ? readdirSync(folder).sort() : [];
	return [join(apt, 'sources.list'), ...parts.map((name) => join(folder, name))].filter((file) => existsSync(file));
}

/** Addresses in either of apt's two forms of source files. */
function addressesIn(text: string): string[] {
	return text.split('\n').flatMap((line) => {
		const [, address] = /^(?:deb\s+(?:\[[^\]]*\]\s+)?|URIs:\s*)(\S+)/.exec(line.trim()) ?? [];
		return address ?? [];
	});
}
