import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Rule } from 'eslint';
import type { Node } from 'estree';
import { parse as parseYaml } from 'yaml';

/** The ids of the guide that code must not know. */
export interface ContentIds {
	readonly options: ReadonlySet<string>;
	/** Of criteria, among them the layers. */
	readonly criteria: ReadonlySet<string>;
	/** Ids of values in the vocabularies of criteria: "wheel" is an option and a kind of artefact. */
	readonly values: ReadonlySet<string>;
}

/** Reads the ids from the names of the files in `content/`, and the values from the vocabularies of the criteria. */
export function readContentIds(project: string): ContentIds {
	const ids = (folder: string) => new Set(readdirSync(join(project, 'content', folder)).map((file) => parse(file).name));
	const criteria = ids('criteria');
	const values = [...criteria].flatMap((id) => {
		const criterion = parseYaml(readFileSync(join(project, 'content/criteria', `${id}.yml`), 'utf8')) as { values?: object };
		return Object.keys(criterion.values ?? {});
	});
	return { options: ids('options'), criteria, values: new Set(values) };
}

/** Names of properties, attributes and variables whose words belong to another language: of HTML, of Markdown, of a recipe, or of readers, to whom libc is a name. */
const OTHER_LANGUAGES = new Set(['role', 'class', 'type', 'stage', 'data-pagefind-meta', 'name', 'patched']);

/** Functions whose first argument is the name of an element. */
const ELEMENT_MAKERS = new Set(['h', 'createElement']);

/** What an id is compared with, or taken from, when a word surely means the option. */
const IDENTITIES = new Set(['id', 'key', 'option']);

/**
 * Refuses string literals that name an option or a criterion: what names one is content, and code that knows one stays
 * behind when the file is renamed or removed.
 *
 * Many ids are ordinary words. The rule tells them apart by their place:
 * - **Options.** Any literal, unless a criterion has a value of the same id. Such a word ("wheel", a kind of artefact)
 *   means the value, and is refused only where it is compared with an `id`, `key` or `option`.
 * - **Criteria and layers.** Any literal, unless its place speaks another language: an attribute, property or variable
 *   called `role`, `class`, `type` or `stage` (`role="status"`, `node.type === 'code'`), the name of an element
 *   (`h('code')`), or the name of a property (`'code' in error`, `Pick<Page, 'status'>`).
 *
 * A literal is a string or a template without expressions, also as a quoted key and as a type. Words inside longer
 * texts and unquoted keys are no literals. Layers and criteria that code has to know are constants of
 * `src/model/shared/layers.ts` and `src/model/shared/known-criteria.ts`.
 *
 * Options: `ids`, as `readContentIds` returns them, and `criteria: false` for files that may name criteria.
 */
export const contentIds: Rule.RuleModule = {
	meta: {
		type: 'problem',
		schema: [{ type: 'object', properties: { ids: { type: 'object' }, criteria: { type: 'boolean' } }, required: ['ids'] }],
		messages: {
			option: '"{{id}}" is an option. Code names none: let content say what is special about it.',
			criterion:
				'"{{id}}" is a criterion. Use the constant of src/model/shared/layers.ts or known-criteria.ts, or let content say what is special about it.',
		},
	},
	create(context) {
		const [{ ids, criteria = true }] = context.options as [{ ids: ContentIds; criteria?: boolean }];
		const check = (node: Node & Rule.NodeParentExtension, text: unknown) => {
			if (typeof text !== 'string') return;
			const isOption = ids.options.has(text) && (!ids.values.has(text) || meansIdentity(node));
			if (isOption) context.report({ node, messageId: 'option', data: { id: text } });
			else if (criteria && ids.criteria.has(text) && !speaksAnotherLanguage(node))
				context.report({ node, messageId: 'criterion', data: { id: text } });
		};
		return {
			Literal: (node) => {
				check(node, node.value);
			},
			TemplateLiteral: (node) => {
				if (node.expressions.length === 0) check(node, node.quasis[0]?.value.cooked);
			},
		};
	},
};

/** Whether a literal is compared with the id of something. */
function meansIdentity({ parent }: Rule.NodeParentExtension): boolean {
	return parent.type === 'BinaryExpression' && [parent.left, parent.right].some((side) => IDENTITIES.has(nameOf(side)));
}

function speaksAnotherLanguage(node: Node & Rule.NodeParentExtension): boolean {
	const { parent } = node;
	// The type of JSX nodes is not among those of the standard.
	if ((parent.type as string) === 'JSXAttribute') return OTHER_LANGUAGES.has(nameOf((parent as unknown as { name: unknown }).name));
	if ((parent.type as string) === 'TSLiteralType') return isTypeArgument(parent);
	switch (parent.type) {
		case 'BinaryExpression':
			return (
				(parent.operator === 'in' && parent.left === node) || [parent.left, parent.right].some((side) => OTHER_LANGUAGES.has(nameOf(side)))
			);
		case 'SwitchCase':
			return 'discriminant' in parent.parent && OTHER_LANGUAGES.has(nameOf(parent.parent.discriminant));
		case 'Property':
			return parent.value === node && OTHER_LANGUAGES.has(nameOf(parent.key));
		case 'CallExpression':
			return parent.arguments[0] === node && ELEMENT_MAKERS.has(nameOf(parent.callee));
		default:
			return false;
	}
}

/** Whether a type, or the union that it belongs to, is handed to another type: `Pick<Page, 'kind' | 'status'>` names properties. */
function isTypeArgument(node: Node): boolean {
	const { parent } = node as Node & Rule.NodeParentExtension;
	const type = parent.type as string;
	return type === 'TSTypeParameterInstantiation' || (type === 'TSUnionType' && isTypeArgument(parent));
}

/** The last name in an expression: `type` of `node.type`. Empty if there is none. */
function nameOf(node: unknown): string {
	const { name, property, value } = node as { name?: unknown; property?: unknown; value?: unknown };
	if (property !== undefined) return nameOf(property);
	const text = name ?? value;
	return typeof text === 'string' ? text : '';
}
