import { spawnSync } from 'node:child_process';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { pinnedVersions } from './build.ts';
import { CONSTRAINTS } from './inputs.ts';

/** A tool with a newer version than the lab's. */
export interface Stale {
	name: string;
	pinned: string;
	newest: string;
}

/** Asks pip which tools of recipes have newer versions. */
export function staleTools(recipes: readonly RecipeEntry[]): Stale[] {
	const pinned = pinnedVersions(CONSTRAINTS);
	const names = [...new Set(recipes.flatMap(({ recipe }) => recipe.index?.pypi ?? []))].sort();
	return names.flatMap((name) => {
		const version = pinned.get(name.toLowerCase());
		const newest = newestIn(spawnSync('python3', ['-m', 'pip', 'index', 'versions', name], { encoding: 'utf8' }).stdout);
		return version !== undefined && newest !== undefined && newest !== version ? [{ name, pinned: version, newest }] : [];
	});
}

/** The newest version in the answer of `pip index versions`, whose first line is "name (version)". */
export function newestIn(answer: string): string | undefined {
	return /^\S+ \(([^)]+)\)/.exec(answer)?.[1];
}
