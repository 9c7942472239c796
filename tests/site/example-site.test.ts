import { randomUUID } from 'node:crypto';
import { messageFor } from '../../src/dispatch/message';
import { newSecret, signatureHeaders } from '../../src/dispatch/signature';
import type { SiteEvent } from '../../src/newsroom/edition/site-events';
import { barePage, HOSTILE, page } from '../support/edition-pages';
import { startExampleSite } from '../support/example-site';
import { startFakeNewsroom } from '../support/doubles/fake-newsroom';
import { siteEvent } from '../support/site-event';
import { until } from '../support/until';

const secret = newSecret();
const ferry = page();
const second = page({
  documentId: 'd2',
  slug: 'second',
  path: '/coast/second',
  headline: 'The second story',
  tags: [],
});

/** The example site as a real process against a CMS that answers what the test wants. */
describe('the example site', () => {
  let cms: Awaited<ReturnType<typeof startFakeNewsroom>>;
  let site: Awaited<ReturnType<typeof startExampleSite>>;

  beforeEach(async () => {
    cms = await startFakeNewsroom();
    cms.news.stories = [ferry, second, barePage()];
    site = await startExampleSite({ CMS_URL: cms.url, REBUILD_SECRET: secret });
    await until(() => site.output().includes(' pages in '));
  });
  afterEach(async () => {
    await site?.stop();
    await cms?.stop();
  });

  const send = async (events: SiteEvent[], { id = `msg_${randomUUID()}`, signedWith = secret } = {}) => {
    const { body } = messageFor({ id, events });
    const timestampSeconds = Math.floor(Date.now() / 1_000);
    const answer = await fetch(`${site.url}/rebuild`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signatureHeaders({ id, timestampSeconds, body }, [signedWith]),
      },
      body,
    });
    return { id, status: answer.status, receipt: (await answer.json()) as { state?: string } };
  };
  const isLive = (id: string) => cms.receipts.some((one) => one.messageId === id && one.state === 'live');
  const sendAndWait = async (events: SiteEvent[]) => {
    const { id } = await send(events);
    await until(() => isLive(id));
  };

  it('shows front page, section, author, tag and story with its In Short list', async () => {
    const { html } = await site.page(ferry.path);
    expect(html).toContain('<h1>Ferry line reopens after two years</h1>');
    expect(html).toContain('The crossing had been shut since the storm.');
    expect(html).toMatch(
      /In Short<\/h2>\s*<ul>\s*<li>The first boat left at six\.<\/li>\s*<li><strong>Fares<\/strong>/,
    );
    expect(html).toContain('<p>The first boat left Vik at six on Monday.</p>');
    expect(html).toContain('An earlier version misstated the fare.');
    expect(html).toContain('{"@type":"NewsArticle"');
    expect(html).toContain('type="application/rss+xml"');
    for (const address of ['/', '/coast', '/authors/ada-park', '/tags/ferries']) {
      expect((await site.page(address)).html).toContain('href="/coast/ferry-line-reopens"');
    }
  });

  it('answers a message with a receipt, rebuilds, and reports that the page is live', async () => {
    cms.news.stories = [{ ...ferry, headline: 'Ferries run again' }, second];
    const { id, status, receipt } = await send([
      siteEvent({ slug: ferry.slug, kind: 'updated', paths: [ferry.path, '/'] }),
    ]);
    expect(status).toBe(202);
    expect(receipt.state).toBe('building');
    await until(() => isLive(id));
    expect((await site.page(ferry.path)).html).toContain('<h1>Ferries run again</h1>');
    expect((await site.page('/')).html).toContain('Ferries run again');
  });

  it('makes only the pages that the message names', async () => {
    cms.news.stories = [
      { ...ferry, headline: 'Ferries run again' },
      { ...second, headline: 'Not asked for' },
    ];
    cms.reads.length = 0;
    await sendAndWait([siteEvent({ slug: ferry.slug, kind: 'updated', paths: [ferry.path, '/'] })]);
    expect((await site.page(second.path)).html).toContain('<h1>The second story</h1>');
    expect((await site.page('/coast')).html).toContain('Ferry line reopens after two years');
    expect(cms.reads).not.toContain('/api/editions');
    expect(cms.reads).not.toContain(`/api/editions/${second.slug}`);
  });

  it('takes a withdrawn story away, and answers 410; the lists forget it', async () => {
    cms.news.stories = [second];
    cms.news.redirects = [{ from: ferry.path, to: null, status: 410 }];
    await sendAndWait([
      siteEvent({ slug: ferry.slug, kind: 'withdrawn', paths: [ferry.path, '/', '/coast', '/tags/ferries'] }),
    ]);
    const gone = await site.page(ferry.path);
    expect(gone.status).toBe(410);
    expect(gone.html).toContain('has been withdrawn');
    expect((await site.page('/')).html).not.toContain(ferry.path);
    expect((await site.page('/tags/ferries')).status).toBe(404);
    expect((await site.page('/never/was')).status).toBe(404);
  });

  it('leads the old address of a moved story to the new one', async () => {
    const moved = { ...ferry, slug: 'ferries-again', path: '/coast/ferries-again' };
    cms.news.stories = [moved, second];
    cms.news.redirects = [{ from: ferry.path, to: moved.path, status: 301 }];
    const paths = [moved.path, ferry.path, '/'];
    await sendAndWait([siteEvent({ slug: moved.slug, previousSlug: ferry.slug, kind: 'moved', paths })]);
    expect(await site.page(ferry.path)).toMatchObject({ status: 301, location: moved.path });
    expect((await site.page(moved.path)).status).toBe(200);
  });

  it('refuses a message that is not signed with its secret, and builds nothing', async () => {
    cms.reads.length = 0;
    expect((await send([siteEvent()], { signedWith: newSecret() })).status).toBe(401);
    expect((await fetch(`${site.url}/rebuild`, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(`${site.url}/rebuild`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(
      413,
    );
    expect(cms.reads).toEqual([]);
  });

  it('never loses a change that arrives during a build', async () => {
    let goOn = () => {};
    cms.news.pause = new Promise((resolve) => (goOn = resolve));
    const first = await send([siteEvent({ slug: ferry.slug, kind: 'updated', paths: [ferry.path] })]);
    const late = await Promise.all(
      ['one', 'two', 'three'].map(() =>
        send([siteEvent({ slug: second.slug, kind: 'updated', paths: [second.path] })]),
      ),
    );
    expect(cms.receipts).toEqual([]);
    cms.news.stories = [ferry, { ...second, headline: 'Changed meanwhile' }];
    cms.reads.length = 0;
    goOn();
    await until(() => [first, ...late].every(({ id }) => isLive(id)));
    expect((await site.page(second.path)).html).toContain('<h1>Changed meanwhile</h1>');
    expect(cms.reads.filter((read) => read === '/api/redirects')).toHaveLength(2);
  });

  it('keeps the old pages while the CMS is broken, says so, and builds when it is back', async () => {
    cms.news.brokenWith = 503;
    const { id } = await send([siteEvent({ kind: 'everything', paths: [] })]);
    await until(() => cms.receipts.some((one) => one.state === 'failed'));
    expect(cms.receipts.at(-1)).toMatchObject({ messageId: id, message: expect.stringContaining('503') });
    expect((await site.page(ferry.path)).status).toBe(200);
    cms.news.brokenWith = null;
    cms.news.stories = [{ ...ferry, headline: 'Back again' }];
    await until(() => isLive(id));
    expect((await site.page(ferry.path)).html).toContain('Back again');
    expect((await site.page(second.path)).status).toBe(404);
  });

  it('gives whole pages to readers while it is being built over and over', async () => {
    const texts = ['First text of the page', 'Second text of the page'];
    const read = new Set<string>();
    let isDone = false;
    const reader = (async () => {
      while (!isDone) {
        const { status, html } = await site.page(ferry.path);
        read.add(`${status} ${html.trimEnd().endsWith('</html>')}`);
      }
    })();
    for (let round = 0; round < 12; round += 1) {
      cms.news.stories = [{ ...ferry, standfirst: texts[round % 2]! }, second];
      await sendAndWait([
        siteEvent({ slug: ferry.slug, kind: 'updated', paths: [ferry.path, '/', '/coast'] }),
      ]);
    }
    isDone = true;
    await reader;
    expect([...read]).toEqual(['200 true']);
  });

  it('shows hostile words as words', async () => {
    cms.news.stories = [{ ...ferry, headline: HOSTILE, standfirst: HOSTILE, tags: [HOSTILE] }];
    await sendAndWait([siteEvent({ slug: ferry.slug, kind: 'updated', paths: [ferry.path, '/'] })]);
    const { html } = await site.page(ferry.path);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('stays in its folder whatever the address', async () => {
    for (const address of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/%00',
      '//x',
    ]) {
      expect((await site.page(address)).status).toBe(404);
    }
  });
});
