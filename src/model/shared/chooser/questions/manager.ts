import type { Question } from '../question.ts';

/** No cell tells package managers apart; cases use the answer. */
export const manager = {
	id: 'manager',
	text: 'Which package manager do they use?',
	help: 'The one by which the people who install it get their other programs.',
	kind: 'many',
	each: true,
	leftOpen: 'you left open which package manager they use',
	answers: [
		uses('apt', 'apt (Debian, Ubuntu)'),
		uses('dnf', 'dnf (Fedora, RHEL)'),
		uses('brew', 'Homebrew'),
		uses('store', 'A store or Flatpak'),
		uses('conda', 'conda'),
		uses('winget-and-alike', 'winget, Scoop or Chocolatey'),
	],
} as const satisfies Question;

function uses<Id extends string>(id: Id, name: string) {
	return { id, name, says: `they use ${name}`, whatIf: `they did not use ${name}` };
}
