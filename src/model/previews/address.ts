/** Size of a link preview, as the services that show it expect. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/**
 * The address of a page's link preview: `/options/pex/` → `/previews/options/pex.png`, `/` → `/previews/index.png`.
 * @param path the page's own address, from the root, with its slash at the end
 */
export function previewAddress(path: string): string {
	const name = path.replace(/^\/|\/$/g, '');
	return `/previews/${name === '' ? 'index' : name}.png`;
}
