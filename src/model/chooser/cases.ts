import type { Answers } from '../shared/chooser/answers.ts';
import type { QuestionId } from '../shared/chooser/questions.ts';

/** A common case: answers that many would give, with the reason for each. */
export interface CommonCase {
	/** Its address is `/choose/<id>/`. */
	readonly id: string;
	readonly name: string;
	/** Other words people search for it by. */
	readonly aliases?: readonly string[];
	/** Whose case it is, in one sentence. */
	readonly situation: string;
	readonly answers: Answers;
	/** Why each question is answered as it is; a question that is not here is left open. */
	readonly why: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The ten common cases. They are starting points: a reader changes an answer and sees what follows. */
export const CASES: readonly CommonCase[] = [
	{
		id: 'developer-cli',
		name: 'Command line for developers',
		aliases: ['CLI', 'console script', 'terminal program'],
		situation: 'A small command-line tool that other developers install on the machines they work on.',
		answers: {
			what: ['application'],
			kind: ['command-line'],
			who: ['developers'],
			where: ['windows', 'macos', 'linux-desktop'],
			certain: ['python', 'python-installer', 'uv', 'network'],
			compiled: ['no'],
			updates: ['user'],
		},
		why: {
			what: 'A tool is run, even if some of it can be imported.',
			kind: 'It is started from a shell.',
			who: 'Developers have a shell and read installation notes.',
			where: 'Developers use all three, and the tool should not choose for them.',
			certain: 'They have a current Python, pipx or uv or the will to get one, and the network; not all may install for the whole machine.',
			compiled: 'Most small tools are pure Python.',
			updates: 'They upgrade their tools themselves.',
		},
	},
	{
		id: 'web-service',
		name: 'Web service',
		aliases: ['Django', 'Flask', 'FastAPI', 'WSGI', 'ASGI', 'website', 'backend'],
		situation: 'A web application that you operate on Linux servers of your own.',
		answers: {
			what: ['application'],
			kind: ['service'],
			who: ['operators'],
			where: ['server'],
			certain: ['python', 'python-installer', 'container-engine', 'package-manager', 'network', 'admin-rights'],
			compiled: ['yes'],
			updates: ['operators'],
		},
		why: {
			what: 'It is run, not imported.',
			kind: 'It runs for as long as the server does.',
			who: 'Those who deploy it know the machines.',
			where: 'The servers run Linux.',
			certain: 'You decide what is on your servers: the system’s packages, a Python, a container engine.',
			compiled: 'Database drivers and cryptography are compiled.',
			updates: 'You choose the moment of a release.',
		},
	},
	{
		id: 'windows-desktop',
		name: 'Windows desktop app',
		aliases: ['GUI on Windows', 'Windows program'],
		situation: 'A program with windows that anybody can download, for people who do not know what Python is.',
		answers: {
			what: ['application'],
			kind: ['desktop'],
			who: ['public'],
			where: ['windows'],
			certain: ['nothing'],
			compiled: ['yes'],
			must: ['signed'],
		},
		why: {
			what: 'People start it.',
			kind: 'It has windows and an entry in the menu.',
			who: 'Anyone may download it.',
			where: 'Windows only; choose macOS as well to see what serves both.',
			certain: 'Windows comes without Python, and asking people to install something first loses them.',
			compiled: 'Graphical toolkits are compiled.',
			must: 'Windows warns of programs whose publisher it cannot tell.',
		},
	},
	{
		id: 'macos-app',
		name: 'macOS app',
		aliases: ['GUI on macOS', 'Mac', '.app bundle', '.dmg', 'notarisation'],
		situation: 'An app for the Mac that people download and drag into their Applications folder.',
		answers: {
			what: ['application'],
			kind: ['desktop'],
			who: ['public'],
			where: ['macos'],
			certain: ['nothing'],
			compiled: ['yes'],
			must: ['signed'],
		},
		why: {
			what: 'People start it.',
			kind: 'It has windows and a place in the Dock.',
			who: 'Anyone may download it.',
			where: 'macOS only.',
			certain: 'A Mac comes without a Python that can be counted on.',
			compiled: 'Graphical toolkits are compiled.',
			must: 'macOS refuses downloaded apps that are not signed and notarised.',
		},
	},
	{
		id: 'linux-gui',
		name: 'Linux desktop app',
		aliases: ['GUI on Linux', 'GNOME', 'KDE', 'GTK', 'Qt'],
		situation: 'A program with windows for people on any of the common Linux desktops.',
		answers: {
			what: ['application'],
			kind: ['desktop'],
			who: ['public'],
			where: ['linux-desktop'],
			certain: ['package-manager', 'fuse', 'network'],
			compiled: ['yes'],
		},
		why: {
			what: 'People start it.',
			kind: 'It has windows and an entry in the menu.',
			who: 'Anyone may install it, not only those who know a terminal.',
			where: 'Linux desktops, whichever distribution.',
			certain:
				'A desktop has a package manager for apps, FUSE and the network. A Python is there too, but which version differs from one distribution to the next.',
			compiled: 'Graphical toolkits are compiled.',
		},
	},
	{
		id: 'linux-daemon',
		name: 'Linux daemon',
		aliases: ['systemd', 'background service'],
		situation: 'A background service on Linux servers that other people administer.',
		answers: {
			what: ['application'],
			kind: ['service'],
			who: ['operators'],
			where: ['server'],
			certain: ['package-manager', 'network', 'admin-rights'],
			updates: ['channel'],
		},
		why: {
			what: 'It is run, not imported.',
			kind: 'It starts with the machine and keeps running.',
			who: 'Administrators install it.',
			where: 'Linux servers.',
			certain: 'Every distribution has its package manager, and those who administer the machine may use it.',
			updates: 'Administrators expect it to be updated along with the system.',
		},
	},
	{
		id: 'phone',
		name: 'Phone app',
		aliases: ['Android', 'iOS', 'iPhone', 'mobile'],
		situation: 'An app for Android phones and iPhones.',
		answers: { what: ['application'], kind: ['phone'], who: ['public'], where: ['phone'], certain: ['nothing'] },
		why: {
			what: 'People start it.',
			kind: 'Phones have a form of program of their own.',
			who: 'Anyone may install it.',
			where: 'Phones; an option that serves only one kind says so.',
			certain: 'A phone has no Python and installs nothing but apps.',
		},
	},
	{
		id: 'data-batch',
		name: 'Data-science batch job',
		aliases: ['HPC', 'cluster', 'Slurm', 'NumPy', 'scientific computing', 'machine learning'],
		situation: 'A computation with compiled packages and libraries, run on a shared Linux server or a cluster.',
		answers: {
			what: ['application'],
			kind: ['batch'],
			who: ['operators'],
			where: ['server'],
			certain: ['container-engine', 'conda', 'fuse', 'network'],
			compiled: ['yes'],
			libraries: ['yes'],
		},
		why: {
			what: 'It is run, not imported.',
			kind: 'It computes and ends.',
			who: 'People who know the cluster submit it.',
			where: 'Linux; clusters run nothing else.',
			certain:
				'Clusters commonly offer conda and an engine for containers such as Apptainer with the FUSE it wants; users are no administrators, and the cluster’s Python is old.',
			compiled: 'NumPy and all that builds on it are compiled.',
			libraries: 'Geography, genomics and solvers bring libraries that have no wheels.',
		},
	},
	{
		id: 'air-gapped-server',
		name: 'Air-gapped server',
		aliases: ['airgapped', 'offline', 'no network', 'no internet', 'disconnected'],
		situation: 'A service on a Linux server that no network reaches from outside, and files come by hand.',
		answers: {
			what: ['application'],
			kind: ['service'],
			who: ['operators'],
			where: ['server'],
			certain: ['python', 'python-installer', 'package-manager', 'admin-rights'],
			compiled: ['yes'],
			updates: ['operators'],
			must: ['air-gapped'],
		},
		why: {
			what: 'It is run, not imported.',
			kind: 'It keeps running.',
			who: 'Operators carry the files in and install them.',
			where: 'A Linux server.',
			certain:
				'What the distribution’s installation medium holds: its Python with pip, its package manager. An engine for containers is one more thing to bring in.',
			compiled: 'Database drivers and cryptography are compiled.',
			updates: 'Nothing arrives by itself; operators bring each version.',
			must: 'Neither installing nor starting may ask for the network.',
		},
	},
	{
		id: 'browser-demo',
		name: 'Browser demo for a class',
		aliases: ['in the browser', 'classroom', 'teaching', 'nothing to install'],
		situation: 'A small program that a class tries out in the browser, on machines where nothing may be installed.',
		answers: { what: ['application'], kind: ['web-page'], who: ['public'], where: ['browser'], certain: ['network'] },
		why: {
			what: 'People use it.',
			kind: 'It is a page.',
			who: 'Pupils and students open a link.',
			where: 'Whatever browser the class-room has.',
			certain: 'A browser, which follows from where it runs, and the network through which the page comes.',
		},
	},
];
