import type { Rule } from './finding.ts';
import { adminRights } from './rules/admin-rights.ts';
import { kindOfApplication, libraryOrApplication } from './rules/app-kind.ts';
import { audience } from './rules/audience.ts';
import { bringsCompiledCode, bringsPackages } from './rules/compiled-packages.ts';
import { isolated } from './rules/isolated.ts';
import { networkRules } from './rules/network.ts';
import { outsideLibraries } from './rules/outside-libraries.ts';
import { projectStatus } from './rules/project-status.ts';
import { reviewed } from './rules/reviewed.ts';
import { runsOn } from './rules/runs-on.ts';
import { sideBySide } from './rules/side-by-side.ts';
import { signed } from './rules/signed.ts';
import { targetNeeds } from './rules/target-needs.ts';
import { updates } from './rules/updates.ts';

/** Every rule of the chooser, in the order of the questions; the one without a question stands first. */
export const RULES: readonly Rule[] = [
	projectStatus,
	libraryOrApplication,
	kindOfApplication,
	audience,
	runsOn,
	targetNeeds,
	adminRights,
	...networkRules,
	bringsPackages,
	bringsCompiledCode,
	outsideLibraries,
	updates,
	signed,
	reviewed,
	isolated,
	sideBySide,
];
