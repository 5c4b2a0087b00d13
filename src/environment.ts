// The environment variables of a build, read and checked in this one place.
import { baseFrom } from './model/shared/addresses.ts';

/** The address of a build without `SITE_URL`. */
const EXAMPLE_SITE = 'https://packaging-gradient.example';

/** The settings of a build from outside. */
export interface Environment {
	/** `SITE_URL`: the site's own address, which canonical links, the sitemap and the data carry. */
	readonly siteUrl: string;
	/** `BASE_PATH`: the folder on its host that the site is published in, with a slash at both ends; `/` for the host's root. */
	readonly basePath: string;
	/** Unless `WITHOUT_PREVIEWS` is set: whether link previews are drawn. */
	readonly previews: boolean;
}

/**
 * Reads the environment.
 * @throws Error if a variable has an unusable value
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
	return {
		siteUrl: siteUrlFrom(variables['SITE_URL']),
		basePath: basePathFrom(variables['BASE_PATH']),
		previews: !variables['WITHOUT_PREVIEWS'],
	};
}

function siteUrlFrom(value: string | undefined): string {
	if (value === undefined || value === '') return EXAMPLE_SITE;
	const url = URL.parse(value);
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '') return value;
	throw new Error(
		`SITE_URL is "${value}", which is not the address of a site. Give the protocol and the host: SITE_URL=https://guide.example`,
	);
}

function basePathFrom(value = ''): string {
	if (/^[\w./~-]*$/.test(value) && !value.includes('..')) return baseFrom(value);
	throw new Error(
		`BASE_PATH is "${value}", which is not a path on a host. Give the folder that the site is published in: BASE_PATH=/guide/`,
	);
}
