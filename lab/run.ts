// `npm run lab`: runs recipes on the ladder of targets and writes their measurements. `--help` says more.
import { parseArgs } from 'node:util';
import { Listr } from 'listr2';
import { readLabContent, type RecipeEntry } from '../src/load/recipes.ts';
import type { Measurement } from '../src/schema/measurement.ts';
import { digestOfRecipe } from './build.ts';
import { cacheIn } from './cache.ts';
import { whatIsMissing } from './machine.ts';
import { BASELINE, measure, measureBaseline, writeMeasurement, type Laboratory } from './measure.ts';
import { startNetwork } from './network/network.ts';
import { recipeList, resultLine, resultTable, targetList } from './report.ts';
import { withSession, type Session } from './session.ts';
import { staleTools } from './stale.ts';
import { ensureStarter } from './sandbox/starter.ts';

const HELP = `npm run lab                  runs every recipe
npm run lab -- pex shiv      runs some; an option's name means all its modes
npm run lab -- --resume      leaves out what has been measured since it last changed
npm run lab -- --list        lists the recipes, and what is known of each
npm run lab -- --targets     lists the targets
npm run lab -- --stale       lists tools with newer versions than were run`;

const project = process.cwd();
const { values: flags, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		help: { type: 'boolean', default: false },
		list: { type: 'boolean', default: false },
		resume: { type: 'boolean', default: false },
		stale: { type: 'boolean', default: false },
		targets: { type: 'boolean', default: false },
	},
});
try {
	process.exitCode = await main();
} catch (error) {
	process.exitCode = complain(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<number> {
	if (flags.help) return say(HELP);
	if (flags.targets) return say(targetList());
	const { recipes, measurements, problems } = readLabContent(project);
	if (problems.length > 0) return complain('Recipes have problems; "npm run check:content" lists them.');
	if (flags.list) return say(recipeList(recipes, (entry) => stateOf(entry, measurements)));
	if (flags.stale)
		return say(
			staleTools(recipes)
				.map(({ name, pinned, newest }) => `${name}: ${pinned} was run, ${newest} is there`)
				.join('\n') || 'None.',
		);
	const unknown = positionals.filter((name) => !recipes.some((entry) => isMeant(entry, name)));
	if (unknown.length > 0) return complain(`There is no recipe called ${unknown.join(', ')}. --list names them.`);
	const chosen = recipes
		.filter((entry) => entry.recipe.runs === 'debian' && (positionals.length === 0 || positionals.some((name) => isMeant(entry, name))))
		.filter((entry) => !flags.resume || !isCurrent(entry, measurements));
	const why = whatIsMissing();
	if (why !== undefined) return complain(why);
	const baseline = recipes.find(({ name }) => name === BASELINE);
	return withSession(cacheIn(project), (session) => runAll(session, inOrder(chosen), baseline));
}

async function runAll(session: Session, chosen: readonly RecipeEntry[], baseline: RecipeEntry | undefined): Promise<number> {
	await ensureStarter(session);
	const network = await startNetwork(session);
	const laboratory: Laboratory = { session, network, baselines: new Map() };
	if (baseline && !chosen.includes(baseline) && chosen.some(({ recipe }) => recipe.program === baseline.recipe.program))
		await measureBaseline(laboratory, baseline);
	const done: Measurement[] = [];
	const failed: { name: string; log: string }[] = [];
	const tasks = new Listr(
		chosen.map((entry) => ({
			title: entry.name,
			task: async (_: unknown, task: { title: string; output: string }): Promise<void> => {
				try {
					const measurement = await measure(laboratory, entry, (line) => {
						task.output = line;
					});
					writeMeasurement(project, measurement);
					done.push(measurement);
					task.title = resultLine(measurement);
				} catch (error) {
					session.signal.throwIfAborted();
					failed.push({ name: entry.name, log: error instanceof Error ? error.message : String(error) });
					throw new Error(`${entry.name} failed; its log is below`, { cause: error });
				} finally {
					session.clear();
				}
			},
		})),
		{ exitOnError: false, registerSignalListeners: false, renderer: process.stdout.isTTY ? 'default' : 'simple' },
	);
	try {
		await tasks.run();
		session.signal.throwIfAborted();
	} finally {
		network.close();
	}
	for (const { name, log } of failed) console.error(`\n${name} failed:\n${log}`);
	if (done.length > 0) console.log(`\n${resultTable(done)}`);
	return failed.length > 0 ? 1 : 0;
}

/** The plain virtual environment first: the others are compared with it. */
function inOrder(entries: readonly RecipeEntry[]): RecipeEntry[] {
	return [...entries].sort((a, b) => Number(b.name === BASELINE) - Number(a.name === BASELINE));
}

function isMeant({ name, recipe }: RecipeEntry, wanted: string): boolean {
	return name === wanted || recipe.option === wanted;
}

function isCurrent(entry: RecipeEntry, measurements: readonly Measurement[]): boolean {
	return measurements.some(({ recipe, digest }) => recipe === entry.name && digest === digestOfRecipe(entry));
}

function stateOf(entry: RecipeEntry, measurements: readonly Measurement[]): string {
	if (entry.recipe.runs === 'not-run') return `not run: ${entry.recipe.reason ?? ''}`;
	const measured = measurements.find(({ recipe }) => recipe === entry.name);
	if (!measured) return 'never run';
	return isCurrent(entry, measurements) ? `run on ${measured.ran}` : `changed since it was run on ${measured.ran}`;
}

function say(words: string): number {
	console.log(words);
	return 0;
}

function complain(words: string): number {
	console.error(words);
	return 1;
}
