declare namespace App {
	interface Locals {
		/** The sources of the page being made, in the order of their numbers; set by pages whose prose cites. */
		citations?: readonly string[];
	}
}
