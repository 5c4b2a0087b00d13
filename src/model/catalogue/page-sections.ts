/** The ids of the computed sections on the pages of options, tools and channels; authors write the others. */
export const COMPUTED_SECTIONS: readonly string[] = [
	'main',
	'modes',
	'what-it-ships',
	'picked-for',
	'cautions',
	'users',
	'tools-and-channels',
	'measured',
	'who-patches-what',
	'then-and-now',
	'alternatives',
	'facts',
	'sources',
];
