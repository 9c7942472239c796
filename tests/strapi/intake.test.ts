import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPastedStory, type IntakeArticle } from '../../src/newsroom/intake/pasted-story';
import { takeIn } from '../../src/stores/intake';
import { databases, startStrapi, type RunningStrapi } from '../support/start-strapi';

const PAGES = path.resolve(__dirname, '../support/pages');
const pages = readdirSync(PAGES).map((file) => ({
  file,
  text: readFileSync(path.join(PAGES, file), 'utf8'),
}));

function storyOf(text: string): IntakeArticle {
  const read = readPastedStory(text, { locale: 'en' });
  if ('notAStory' in read) throw new Error(read.notAStory);
  return read.article;
}

describe.each(databases())('taking a pasted page in on %s', (database) => {
  let news: RunningStrapi;
  beforeAll(async () => {
    news = await startStrapi(database);
  });
  afterAll(() => news.stop());

  const rows = async (table: string) =>
    Number((await news.strapi.db.connection(table).count({ n: '*' }).first())?.n);
  const take = (text: string, options: { dryRun?: boolean; publish?: boolean; locale?: string } = {}) =>
    takeIn(news.strapi, {
      text,
      story: storyOf(text),
      dryRun: false,
      publish: false,
      locale: undefined,
      ...options,
    });

  it('shows in a dry run what would come, and stores nothing', async () => {
    const before = [await rows('articles'), await rows('sections'), await rows('slugline_slug_claims')];
    const { outcome, article } = await take(pages[0]!.text, { dryRun: true });
    expect(outcome).toBe('dry-run');
    expect(article.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(article.headline).not.toBe('');
    expect([await rows('articles'), await rows('sections'), await rows('slugline_slug_claims')]).toEqual(
      before,
    );
  });

  it.each(pages)('makes a draft of $file, and nothing more the second time', async ({ text }) => {
    const first = await take(text);
    expect(first.outcome).toBe('stored');
    expect(first.article.firstPublishedAt).toBeNull();
    const before = await rows('articles');
    const again = await take(text);
    expect(again).toMatchObject({ outcome: 'unchanged', article: { slug: first.article.slug } });
    expect(await rows('articles')).toBe(before);
  });

  it('adds the language of a page where editors would not see it, and refuses one that does not exist', async () => {
    const codes = async () =>
      (await news.strapi.plugin('i18n').service('locales').find()).map(({ code }: { code: string }) => code);
    await take(pages[0]!.text, { locale: 'nb', dryRun: true });
    expect(await codes()).not.toContain('nb');
    await take(pages[0]!.text, { locale: 'nb' });
    expect(await codes()).toContain('nb');
    const before = await rows('articles');
    await expect(take(pages[0]!.text, { locale: 'xx' })).rejects.toThrow(/no locale "xx".*en/);
    expect(await rows('articles')).toBe(before);
  });

  it('publishes when asked to, and readers get the story', async () => {
    const text = pages[0]!.text.replace(
      /\s*$/,
      '\n\nThe council meets again in spring to look at the figures.\n',
    );
    const { article } = await take(text, { publish: true });
    const { status, body } = await news.rest(`/api/editions/${article.slug}`, { token: null });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ headline: article.headline, credits: article.credits });
    expect(body.data.inShort.length).toBeGreaterThan(0);
  });
});
