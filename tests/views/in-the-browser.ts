import { HTMLElement, parse } from 'node-html-parser';
import { vi } from 'vitest';
import { toDom } from '../../src/client/dom/to-dom.ts';
import { toHtml } from '../../src/views/to-html.ts';
import type { TreeElement } from '../../src/views/tree.ts';

/** An element as either renderer gives it; texts are joined. */
export interface Rendered {
	name: string;
	attributes: Record<string, string>;
	children: (Rendered | string)[];
}

/** What a browser reads in the markup of a tree. */
export function fromMarkup(tree: TreeElement): Rendered {
	const [element] = parse(toHtml(tree)).childNodes;
	if (!(element instanceof HTMLElement)) throw new Error('The markup begins with something else than an element.');
	return readElement(element);
}

function readElement(element: HTMLElement): Rendered {
	const children = element.childNodes.map((child) => (child instanceof HTMLElement ? readElement(child) : child.text));
	return { name: element.rawTagName, attributes: { ...element.attributes }, children: joined(children) };
}

/** What the browser's renderer makes of a tree, in a document that only writes down what is asked of it. */
export function fromDom(tree: TreeElement): Rendered & { namespace: string } {
	vi.stubGlobal('document', { createElementNS: (namespace: string, name: string) => new RecordedElement(namespace, name) });
	try {
		return (toDom(tree) as unknown as RecordedElement).read();
	} finally {
		vi.unstubAllGlobals();
	}
}

class RecordedElement {
	readonly #attributes: Record<string, string> = {};
	readonly #children: (RecordedElement | string)[] = [];
	readonly namespace: string;
	readonly name: string;

	constructor(namespace: string, name: string) {
		this.namespace = namespace;
		this.name = name;
	}

	setAttribute(name: string, value: string): void {
		this.#attributes[name] = value;
	}

	append(...children: (RecordedElement | string)[]): void {
		this.#children.push(...children);
	}

	read(): Rendered & { namespace: string } {
		const children = this.#children.map((child) => (typeof child === 'string' ? child : child.read()));
		return { namespace: this.namespace, name: this.name, attributes: this.#attributes, children: joined(children) };
	}
}

/** Neighbouring texts as one, and no empty ones: markup knows no difference. */
function joined<Element>(children: readonly (Element | string)[]): (Element | string)[] {
	const all: (Element | string)[] = [];
	for (const child of children) {
		const last = all.at(-1);
		if (typeof child === 'string' && typeof last === 'string') all[all.length - 1] = last + child;
		else if (child !== '') all.push(child);
	}
	return all;
}

/** The same without namespaces, which markup does not write. */
export function withoutNamespaces({ name, attributes, children }: Rendered): Rendered {
	return { name, attributes, children: children.map((child) => (typeof child === 'string' ? child : withoutNamespaces(child))) };
}
