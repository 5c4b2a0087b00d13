/** One answer that a reader can give. */
export interface AnswerChoice {
	/** Its value in the address. */
	readonly id: string;
	readonly name: string;
	/** What a reader says by choosing it, as a clause; for `certain` the thing itself. */
	readonly says: string;
	/** The clause after "If": for a question whose answers must each hold, without this one; for any other, with it. */
	readonly whatIf: string;
}

/** One question of the chooser. Each can be skipped. */
export interface Question {
	/** Its parameter in the address. */
	readonly id: string;
	readonly text: string;
	readonly help: string;
	/** `one`: a single answer. `many`: any number of them. */
	readonly kind: 'one' | 'many';
	/** For `many`: true if each chosen answer is a requirement of its own, false if they only mean something together. */
	readonly each: boolean;
	/** The clause after "If" for taking the whole answer back. */
	readonly leftOpen: string;
	readonly answers: readonly AnswerChoice[];
	/** The answer to an earlier question after which this one makes no sense. */
	readonly unless?: { readonly question: string; readonly answer: string };
}

/** The only answer to `certain` that excludes all others. */
export const NOTHING = 'nothing';

/**
 * The questions in the order in which they are asked. Each is answered by cells, except that no cell says
 * whether anyone reviews an app: `must=reviewed` therefore warns and never rules out.
 */
export const QUESTIONS = [
	{
		id: 'what',
		text: 'Is it a library or an application?',
		help: 'Other people’s programs import a library; an application is run.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open whether it is a library',
		answers: [
			{ id: 'library', name: 'A library', says: 'it is a library', whatIf: 'it were a library' },
			{ id: 'application', name: 'An application', says: 'it is an application', whatIf: 'it were an application' },
		],
	},
	{
		id: 'kind',
		text: 'What kind of application?',
		help: 'If it is several, choose the one that matters most.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open what kind of application it is',
		unless: { question: 'what', answer: 'library' },
		answers: [
			{
				id: 'command-line',
				name: 'Command-line program',
				says: 'it is a command-line program',
				whatIf: 'it were a command-line program',
			},
			{ id: 'desktop', name: 'Desktop program', says: 'it is a desktop program', whatIf: 'it were a desktop program' },
			{ id: 'service', name: 'Service', says: 'it is a service', whatIf: 'it were a service' },
			{ id: 'batch', name: 'Batch job', says: 'it is a batch job', whatIf: 'it were a batch job' },
			{ id: 'web-page', name: 'Web page', says: 'it runs as a web page', whatIf: 'it ran as a web page' },
			{ id: 'phone', name: 'Phone app', says: 'it is a phone app', whatIf: 'it were a phone app' },
			{ id: 'device', name: 'Program of a device', says: 'it is the program of a device', whatIf: 'it were the program of a device' },
		],
	},
	{
		id: 'who',
		text: 'Who installs and runs it?',
		help: 'Choose those who can be expected to do the least by themselves.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open who installs it',
		answers: [
			{ id: 'developers', name: 'Developers', says: 'developers install it', whatIf: 'developers installed it' },
			{ id: 'operators', name: 'Your own operators', says: 'your operators install it', whatIf: 'your operators installed it' },
			{
				id: 'staff',
				name: 'Staff',
				says: 'staff install it on machines that someone else looks after',
				whatIf: 'staff installed it',
			},
			{ id: 'public', name: 'The public', says: 'the public installs it', whatIf: 'the public installed it' },
		],
	},
	{
		id: 'where',
		text: 'Where must it run?',
		help: 'Choose each place that has to be served. A server is taken to be a Linux machine; for a Windows server choose Windows.',
		kind: 'many',
		each: true,
		leftOpen: 'you left open where it runs',
		answers: [
			{
				id: 'server',
				name: 'A server of yours',
				says: 'it must run on a Linux server',
				whatIf: 'it did not have to run on a Linux server',
			},
			{
				id: 'platform',
				name: 'Someone’s platform',
				says: 'it must run on a hosting platform',
				whatIf: 'it did not have to run on a hosting platform',
			},
			{ id: 'windows', name: 'Windows', says: 'it must run on Windows', whatIf: 'it did not have to run on Windows' },
			{ id: 'macos', name: 'macOS', says: 'it must run on macOS', whatIf: 'it did not have to run on macOS' },
			{
				id: 'linux-desktop',
				name: 'Linux desktop',
				says: 'it must run on Linux desktops',
				whatIf: 'it did not have to run on Linux desktops',
			},
			{ id: 'phone', name: 'Phones', says: 'it must run on phones', whatIf: 'it did not have to run on phones' },
			{ id: 'browser', name: 'A browser', says: 'it must run in a browser', whatIf: 'it did not have to run in a browser' },
			{ id: 'device', name: 'A device', says: 'it must run on a bare device', whatIf: 'it did not have to run on a bare device' },
		],
	},
	{
		id: 'certain',
		text: 'What is certain to be there?',
		help: 'Choose all that you can count on wherever it has to run; what you do not choose then counts as missing. A browser, a device or an account with a platform follows from where it runs.',
		kind: 'many',
		each: false,
		leftOpen: 'you left open what is certain to be there',
		answers: [
			{ id: 'python', name: 'Python, in a version that you support', says: 'a fitting Python', whatIf: 'a fitting Python were certain' },
			{ id: 'python-any', name: 'Python, in whichever version', says: 'some Python', whatIf: 'some Python were certain' },
			{ id: 'python-installer', name: 'pip or pipx', says: 'pip or pipx', whatIf: 'pip or pipx were certain' },
			{ id: 'uv', name: 'uv', says: 'uv', whatIf: 'uv were certain' },
			{ id: 'container-engine', name: 'A container engine', says: 'a container engine', whatIf: 'a container engine were certain' },
			{ id: 'conda', name: 'conda or alike', says: 'conda', whatIf: 'conda or alike were certain' },
			{
				id: 'package-manager',
				name: 'A package manager (apt, dnf, brew, flatpak …)',
				says: 'a package manager',
				whatIf: 'the package manager of its format were certain',
			},
			{ id: 'snapd', name: 'snapd', says: 'snapd', whatIf: 'snapd were certain' },
			{ id: 'fuse', name: 'FUSE', says: 'FUSE', whatIf: 'FUSE were certain' },
			{ id: 'hypervisor', name: 'A hypervisor', says: 'a hypervisor', whatIf: 'a hypervisor were certain' },
			{ id: 'c-compiler', name: 'A C compiler', says: 'a C compiler', whatIf: 'a C compiler were certain' },
			{ id: 'network', name: 'The network', says: 'the network', whatIf: 'the network were certain' },
			{ id: 'admin-rights', name: 'Administrator rights', says: 'administrator rights', whatIf: 'administrator rights were certain' },
			{ id: NOTHING, name: 'Nothing of these', says: 'nothing', whatIf: 'nothing were certain' },
		],
	},
	{
		id: 'compiled',
		text: 'Do your dependencies hold compiled code?',
		help: 'NumPy does, and so does every package whose wheels differ from system to system.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open whether dependencies are compiled',
		answers: [
			{ id: 'yes', name: 'Yes', says: 'dependencies hold compiled code', whatIf: 'dependencies held compiled code' },
			{ id: 'no', name: 'No, all is pure Python', says: 'all is pure Python', whatIf: 'all were pure Python' },
		],
	},
	{
		id: 'libraries',
		text: 'Does it need C libraries that no wheel carries?',
		help: 'Libraries that you would otherwise install with apt or brew before pip.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open whether it needs C libraries beyond wheels',
		answers: [
			{ id: 'yes', name: 'Yes', says: 'it needs C libraries that no wheel carries', whatIf: 'it needed C libraries that no wheel carries' },
			{ id: 'no', name: 'No', says: 'wheels carry all C libraries', whatIf: 'wheels carried all C libraries' },
		],
	},
	{
		id: 'updates',
		text: 'Who brings a new version to the target?',
		help: 'Choose who may be asked to act.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open who brings updates',
		answers: [
			{ id: 'user', name: 'The user', says: 'the user brings updates', whatIf: 'the user brought updates' },
			{
				id: 'operators',
				name: 'You or your operators, when you choose',
				says: 'you or your operators bring updates',
				whatIf: 'you or your operators brought updates',
			},
			{
				id: 'channel',
				name: 'Nobody: they come with the system or by themselves',
				says: 'updates come with the system or by themselves',
				whatIf: 'updates came with the system or by themselves',
			},
		],
	},
	{
		id: 'must',
		text: 'What else must hold?',
		help: 'Signed: something checks who made it. Reviewed: someone else looks before users get it. Isolated: more than an import path separates it from the machine. Air-gapped: no network, neither to install nor to start.',
		kind: 'many',
		each: true,
		leftOpen: 'you left open what else must hold',
		answers: [
			{ id: 'signed', name: 'Signed', says: 'it must be signed', whatIf: 'it did not have to be signed' },
			{ id: 'reviewed', name: 'Reviewed', says: 'it must be reviewed', whatIf: 'it did not have to be reviewed' },
			{ id: 'isolated', name: 'Isolated', says: 'it must be isolated', whatIf: 'it did not have to be isolated' },
			{ id: 'air-gapped', name: 'Air-gapped', says: 'it must work air-gapped', whatIf: 'it did not have to work air-gapped' },
		],
	},
	{
		id: 'coexist',
		text: 'Must several versions coexist on one target?',
		help: 'Two apps that need different versions of a package, or two versions of your own.',
		kind: 'one',
		each: false,
		leftOpen: 'you left open whether versions coexist',
		answers: [
			{ id: 'yes', name: 'Yes', says: 'several versions must coexist', whatIf: 'several versions had to coexist' },
			{ id: 'no', name: 'No', says: 'one version at a time is enough', whatIf: 'one version at a time were enough' },
		],
	},
] as const satisfies readonly Question[];

/** The id of a question, which is also its parameter in the address. */
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The questions by the id that their type promises. */
const byId: Readonly<Record<string, Question & { readonly id: QuestionId }>> = Object.fromEntries(
	QUESTIONS.map((question) => [question.id, question]),
);

/** The question with an id. */
export function questionOf(id: QuestionId): Question & { readonly id: QuestionId } {
	const question = byId[id];
	if (!question) throw new Error(`There is no question "${id}".`);
	return question;
}
