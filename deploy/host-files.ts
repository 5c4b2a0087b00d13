// The headers of headers.ts as settings for nginx and Caddy.
import { expressionFrom, FILE_TYPES, plain, type Headers, type SiteHeaders } from './headers.ts';

const WRITTEN = 'Written from deploy/headers.ts; changes here are lost.';
/** Statuses of answers with the file itself: an error must not be cached for a year because of its address. */
const FILE_ITSELF = '(?:200|206|304)';

/** For nginx's `http` block: the value of each header that depends on the address or on HTTPS. */
export function nginxMapsFrom(headers: SiteHeaders): string {
	const maps = Object.entries(valuesByName(headers)).map(
		([name, values]) =>
			`map "$status:$uri" ${variable(name)} {\n\tdefault "${plain(headers.otherwise[name] ?? '')}";\n${values
				.map(({ pattern, value }) => `\t"~^${FILE_ITSELF}:${expressionFrom(pattern)}$" "${plain(value)}";\n`)
				.join('')}}\n`,
	);
	const https = Object.entries(headers.overHttps).map(
		([name, value]) =>
			`map "$scheme:$http_x_forwarded_proto" ${variable(name)} {\n\tdefault "";\n\t"~^https:|:https$" "${plain(value)}";\n}\n`,
	);
	return [`# ${WRITTEN}\n`, ...https, ...maps].join('\n');
}

/** For nginx's `server` block: every header, and the types. */
export function nginxHeadersFrom(headers: SiteHeaders): string {
	const lines = [
		...Object.entries(headers.always).map(([name, value]) => `add_header ${name} "${plain(value)}" always;`),
		...Object.keys({ ...headers.overHttps, ...valuesByName(headers) }).map((name) => `add_header ${name} ${variable(name)} always;`),
	];
	const types = Object.entries(FILE_TYPES).map(([ending, { type }]) => `\t"${type}" ${ending};`);
	return `# ${WRITTEN}\n\n${lines.join('\n')}\n\ntypes {\n${types.join('\n')}\n}\n`;
}

/** For a `route` of Caddy, where directives keep their order: every header, and the types. */
export function caddyHeadersFrom({ always, overHttps, rules, otherwise }: SiteHeaders): string {
	const blocks = [
		header('', { ...always, ...otherwise }),
		'@https protocol https',
		header('@https', overHttps),
		'@https-before header X-Forwarded-Proto https',
		header('@https-before', overHttps),
		...rules.flatMap(({ patterns, headers }, index) => [
			`@rule-${index} path_regexp ^(?:${patterns.map(expressionFrom).join('|')})$`,
			header(`@rule-${index}`, headers),
		]),
		...Object.entries(FILE_TYPES)
			.filter(([ending]) => ending !== 'html')
			.flatMap(([ending, { type }]) => [`@${ending} path *.${ending}`, header(`@${ending}`, { 'Content-Type': type })]),
	];
	return `# ${WRITTEN}\n\n${blocks.join('\n')}\n`;
}

function header(matcher: string, headers: Headers): string {
	const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${plain(value)}"`);
	return `header${matcher && ` ${matcher}`} {\n${lines.join('\n')}\n}`;
}

/** For each header that rules set: the patterns with their values. */
function valuesByName({ rules, otherwise }: SiteHeaders): Record<string, { pattern: string; value: string }[]> {
	const names = new Set([...Object.keys(otherwise), ...rules.flatMap((rule) => Object.keys(rule.headers))]);
	return Object.fromEntries(
		[...names].map((name) => [
			name,
			rules.flatMap(({ patterns, headers }) => {
				const value = headers[name];
				return value === undefined ? [] : patterns.map((pattern) => ({ pattern, value }));
			}),
		]),
	);
}

function variable(name: string): string {
	return `$gradient_${name.toLowerCase().replaceAll('-', '_')}`;
}
