import { expect, test } from './reader.ts';

/** What a person would type, and the page that has to come first. */
const QUERIES: readonly [typed: string, first: string][] = [
	// Names, whole and half typed.
	['PyInstaller', '/options/pyinstaller/'],
	['pyinst', '/options/pyinstaller/'],
	['wheel', '/options/wheel/'],
	['docker', '/options/docker-oci-image/'],
	['conda', '/options/conda/'],
	['py installer', '/options/pyinstaller/'],
	['cx freeze', '/options/cx-freeze/'],
	['pypi', '/channels/pypi/'],
	['pyinstaller one file', '/options/pyinstaller/#onefile'],
	// Other names.
	['conda-forge', '/options/conda/'],
	['docker hub', '/channels/docker-registry/'],
	['setuptools', '/tools/build-tools/'],
	['singularity', '/options/apptainer/'],
	['hashemi', '/articles/hashemi-2017/'],
	// Slips of the fingers.
	['pyinstallr', '/options/pyinstaller/'],
	['nutika', '/options/nuitka/'],
	['flatpack', '/options/flatpak/'],
	['doker', '/options/docker-oci-image/'],
	['pyoxydizer', '/options/pyoxidizer/'],
	['apptanier', '/options/apptainer/'],
	// File endings.
	['.pyz', '/options/zipapp/'],
	['.deb', '/options/deb/'],
	['.whl', '/options/wheel/'],
	['.exe', '/gradient/own-python/'],
	['.py', '/options/plain-script/'],
	// Commands.
	['pipx install', '/options/pipx/'],
	['pipx install black', '/options/pipx/'],
	['python -m venv', '/options/venv/'],
	['brew install', '/options/homebrew-formula/'],
	['uvx', '/options/uv-tool/'],
	// Questions.
	['python exe no python installed', '/gradient/own-python/'],
	['single file executable', '/compare/?install-method=copy&one-file=one&current=yes'],
	['gui app macos', '/choose/macos-app/'],
	['air gapped', '/choose/air-gapped-server/'],
	['who patches openssl', '/guides/who-patches-what/'],
	['how do I ship a Django app', '/choose/web-service/'],
	['android', '/gradient/mobile/'],
	// Words that only the text has.
	['names the build machine’s minor version', '/options/pex/#what-bites'],
	['snap', '/articles/tryexceptpass-2020/'],
	['SmartScreen', '/tools/inno-setup/#what-bites'],
];

test('the page that a reader means comes first', async ({ page }) => {
	test.setTimeout(120_000); // Many searches on one page are cheaper than many pages.
	await page.goto('/about/');
	await page.keyboard.press('/');
	const first: [string, string][] = [];
	for (const [typed] of QUERIES) {
		await page.getByRole('searchbox', { name: 'Search for' }).fill(typed);
		await expect(page.locator('.in-text')).toHaveAttribute('aria-busy', 'false');
		const link = page.locator('site-search ol a').first();
		first.push([typed, (await link.count()) > 0 ? ((await link.getAttribute('href')) ?? '') : '']);
	}
	expect(first).toEqual(QUERIES);
});
