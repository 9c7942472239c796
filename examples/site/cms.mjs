/** What the site reads from the CMS: public routes only, so it needs no token. */

const AT_ONCE = 8;
const PATIENCE_MS = 15_000;

/** Reads over REST from the CMS at this address. Anything but a clear answer is thrown, so that a build never half-reads. */
export const newsroom = (cmsUrl, locales) => {
  const get = async (route) => {
    const options = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) };
    const answer = await fetch(cmsUrl + route, options).catch((error) => {
      throw new Error(`the CMS at ${cmsUrl} does not answer (${error.cause?.code ?? error.name})`);
    });
    if ([301, 308, 404, 410].includes(answer.status)) return null;
    if (!answer.ok) throw new Error(`the CMS answered ${answer.status} to ${route}`);
    return answer.json();
  };

  /** The story at this address with its JSON-LD, or null when it has moved or is not public. */
  const story = async ({ slug, locale }) => {
    const route = `/api/editions/${encodeURIComponent(slug)}`;
    const query = `?locale=${encodeURIComponent(locale)}`;
    const edition = await get(route + query);
    return edition && { ...edition.data, jsonLd: await get(`${route}/json-ld${query}`) };
  };

  return {
    /** Many stories at once, a few calls at a time; those that are not public are left out. */
    async stories(addresses) {
      const found = [];
      const waiting = [...addresses];
      const lane = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) found.push(await story(next));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      return found.filter(Boolean);
    },

    /** A draft by its signed link: `{ status, story }`, `story` null where the CMS does not show it. */
    async preview(link) {
      const { documentId = '', ...rest } = Object.fromEntries(link);
      const route = `/api/articles/${encodeURIComponent(documentId)}/preview?${new URLSearchParams(rest)}`;
      const answer = await fetch(cmsUrl + route, { signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: answer.status, story: answer.ok ? (await answer.json()).data : null };
    },

    /** The addresses of all that is public, page by page. */
    async everyAddress() {
      const addresses = [];
      for (const locale of locales) {
        let before = '';
        do {
          const page = await get(
            `/api/editions?${new URLSearchParams({ locale, pageSize: '100', ...(before && { before }) })}`,
          );
          if (page === null) throw new Error('the CMS does not list its editions');
          addresses.push(...page.data.map(({ slug }) => ({ slug, locale })));
          before = page.next ?? '';
        } while (before);
      }
      return addresses;
    },

    /** What is said about the newspaper once; an empty object where nobody has written it. */
    publication: async () => (await get('/api/publication?populate=*'))?.data ?? {},

    /** Old addresses: `{ from, to, status }`, `to` null for what is gone. */
    redirects: async () => (await get('/api/redirects?format=json'))?.data ?? [],
  };
};
