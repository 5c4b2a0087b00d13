/** A table in Markdown; cells are Markdown themselves. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

/** Text that Markdown, MDX and tables would take for markup, escaped. */
export function plain(text: string): string {
	return text.replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&');
}
