import type { EditionPage } from '../../../src/newsroom/edition/edition';
import type { Redirect } from '../../../src/newsroom/edition/redirects';
import { publication } from '../edition-pages';
import { answering, startReceiver } from './receiver';

/** The public routes of the CMS over a list that a test changes, and a journal of the receipts it was sent. */
export async function startFakeNewsroom() {
  const news = {
    stories: [] as EditionPage[],
    redirects: [] as Redirect[],
    /** Answer everything with this status, as while the database is away. */
    brokenWith: null as number | null,
    /** Every answer waits for this. */
    pause: Promise.resolve(),
  };
  const receipts: { messageId: string; state: string; message: string }[] = [];
  const reads: string[] = [];

  const receiver = await startReceiver((call, response) => {
    const json = (value: unknown) =>
      answering(200, JSON.stringify(value), { 'content-type': 'application/json' })(call, response);
    if (call.method === 'POST') {
      const [, messageId = ''] = /^\/api\/dispatches\/([^/]+)\/receipt$/.exec(call.path) ?? [];
      receipts.push({ messageId, ...JSON.parse(call.body) });
      return answering(204)(call, response);
    }
    void news.pause.then(() => {
      const { pathname, searchParams } = new URL(call.path, 'http://cms.example');
      reads.push(pathname);
      if (news.brokenWith) return answering(news.brokenWith)(call, response);
      if (pathname === '/api/publication') return json({ data: publication });
      if (pathname === '/api/redirects') return json({ data: news.redirects });
      if (pathname === '/api/editions') {
        const start = Number(searchParams.get('before') ?? 0);
        const cards = news.stories.slice(start, start + 2);
        const next = start + 2 < news.stories.length ? String(start + 2) : null;
        return json({ data: cards, next });
      }
      const [, slug, form] = /^\/api\/editions\/([^/]+)(\/json-ld)?$/.exec(pathname) ?? [];
      const story = news.stories.find((one) => one.slug === slug);
      if (!story) return answering(404, '{}')(call, response);
      return json(form ? { '@type': 'NewsArticle', headline: story.headline } : { data: story, meta: {} });
    });
  });
  return { ...receiver, news, receipts, reads };
}
