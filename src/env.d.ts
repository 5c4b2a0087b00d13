declare namespace App {
	interface Locals {
		/** The sources of the page being made, in the order of their numbers; set by pages whose prose has citations. */
		citations?: readonly string[];
		/** The option of the page being made: its symptoms are listed in its prose. */
		symptomsOf?: string;
	}
}

/** The text of an inline script: src/integrations/inline-scripts.ts. */
declare module '*?inline-script' {
	const script: string;
	export default script;
}
