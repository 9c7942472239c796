import { blocksOf, documentIdAt, storyAt } from './stories';

/** The body of `POST /api/articles` for a story with all its parts, linked to stories that are there. */
export const postedArticle = (number: number, existing: number) => {
  const story = storyAt(number, existing);
  return {
    headline: story.headline,
    slug: story.slug,
    standfirst: story.standfirst,
    section: `benchsection${story.section}`,
    authors: [`benchauthor${story.author}`],
    body: blocksOf(story.paragraphs),
    tags: story.tags,
    summaryBullets: story.bullets.map((text) => ({ text })),
    images: story.images.map(({ file, ...words }, place) => ({
      asset: file + 1,
      role: place === 0 ? 'lead' : 'inline',
      ...words,
    })),
    relatedLinks: story.related.map((other) => ({ article: documentIdAt(other) })),
  };
};

/** Creates and publishes `count` stories one after the other; milliseconds of each. */
export async function timedWrites(
  { url, token }: { url: string; token: string },
  { from, count, existing }: { from: number; count: number; existing: number },
): Promise<number[]> {
  const times: number[] = [];
  for (let number = from; number < from + count; number += 1) {
    const body = JSON.stringify({ data: postedArticle(number, existing) });
    const start = performance.now();
    const answer = await fetch(`${url}/api/articles?status=published`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });
    const text = await answer.text();
    times.push(performance.now() - start);
    if (answer.status !== 201) throw new Error(`POST answered ${answer.status}: ${text.slice(0, 500)}`);
  }
  return times;
}
