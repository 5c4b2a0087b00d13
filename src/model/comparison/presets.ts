import { compareUrl } from '../shared/addresses.ts';

/** A question people arrive with, as an address of the comparison. */
export interface Preset {
	name: string;
	/** Other words people search for it by. */
	aliases?: readonly string[];
	/** The query without its question mark, as `addressFromState` writes it. */
	query: string;
}

/** Ways into the comparison; each is only an address. */
export const PRESETS: readonly Preset[] = [
	{
		name: 'No Python on the target',
		aliases: ['Python not installed', 'without Python', 'target without Python'],
		query: 'interpreter=only-included,only-dependency&current=yes',
	},
	{
		name: 'One file to download',
		aliases: ['single file executable', 'single-file program', 'single binary', 'standalone binary'],
		query: 'install-method=copy&one-file=one&current=yes',
	},
	{
		name: 'Windows desktop without admin rights',
		aliases: ['no admin rights', 'without administrator', 'per-user installation'],
		query: 'admin-rights=no&app-kinds=desktop&runs-on=windows&current=yes',
	},
	{ name: 'Air-gapped Linux server', query: 'network-install=no&network-start=no&app-kinds=service,batch&runs-on=linux&current=yes' },
	{ name: 'Phone', query: 'runs-on=android,ios' },
	{ name: 'Small command line for developers', query: 'app-kinds=command-line&audience=developers&compiler=no&current=yes' },
];

/** The address of a preset. */
export function presetUrl({ query }: Preset): string {
	return compareUrl(query);
}
