/**
 * The criteria that code asks for by name, beyond the layers and those that a single question of the chooser asks.
 * Renaming one in content/criteria/ means renaming it here; everything else about a criterion is content.
 */
export const STATUS = 'status';
export const DOES = 'does';
export const RELEASE = 'release';
export const SINCE = 'since';
export const LICENSE = 'license';
export const TARGET_NEEDS = 'target-needs';
export const INSTALL_METHOD = 'install-method';
export const ADMIN_RIGHTS = 'admin-rights';
export const NETWORK_INSTALL = 'network-install';
export const NETWORK_START = 'network-start';
export const UPDATES = 'updates';
export const ARTEFACT_KINDS = 'artefact-kinds';
export const CARRIES = 'carries';
export const SIGNING = 'signing';
export const COMPILER = 'compiler';
export const CROSS_BUILDING = 'cross-building';
