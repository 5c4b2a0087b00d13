declare namespace App {
	interface Locals {
		/** The sources of the page being made, in the order of their numbers; set by pages whose prose has citations. */
		citations?: readonly string[];
	}
}

/** The text of an inline script: src/integrations/inline-scripts.ts. */
declare module '*?inline-script' {
	const script: string;
	export default script;
}
