/** The ids that the pages of options, tools and channels give to what they compute, beside the sections that people write. */
export const COMPUTED_SECTIONS: readonly string[] = [
	'main',
	'modes',
	'what-it-ships',
	'who-patches-what',
	'then-and-now',
	'alternatives',
	'facts',
	'sources',
];
