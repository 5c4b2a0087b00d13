/** Milliseconds without an answer after which a connection counts as lost. */
const PATIENCE = 20_000;

/**
 * Fetches a page of the site as a document (XMLHttpRequest Standard, `responseType`): no text is made into HTML here, and its scripts do
 * not run. Its styles are checked against this page's policy, so an element of this page names its address in `data-fetches`.
 * @throws if the page cannot be fetched; asking again tries again
 */
export function fetchDocument(url: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.responseType = 'document';
		request.timeout = PATIENCE;
		request.addEventListener('loadend', () => {
			if (request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${url} could not be fetched: ${String(request.status)}.`));
		});
		request.send();
	});
}
