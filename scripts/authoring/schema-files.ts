import type { Content } from '../../src/model/catalogue/content.ts';
import { jsonSchemaOf, WRITTEN } from './json-schemas.ts';

/** The text of each file in `.vscode/schemas/`, by its path from the project's root. */
export function schemaFiles(content: Content): Record<string, string> {
	return Object.fromEntries(
		WRITTEN.map((id) => [`.vscode/schemas/${id}.schema.json`, `${JSON.stringify(jsonSchemaOf(id, content), null, '\t')}\n`]),
	);
}
