import type { Edition } from '@slugline/client';
import { Body } from '@slugline/client/react';
import { CMS_URL } from '../lib/newsroom';
import { Cards } from './cards';
import { InShort } from './in-short';

const time = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(iso),
  );

/** A story as readers see it, published or not. */
export function Story({ story }: { story: Edition }) {
  const { image, locale } = story;
  const related = story.relatedLinks.flatMap(({ card }) => (card ? [card] : []));
  return (
    <>
      <article lang={locale} dir={story.dir}>
        {story.section && <p className="kicker">{story.section.name}</p>}
        <h1>{story.headline}</h1>
        {story.standfirst && <p className="standfirst">{story.standfirst}</p>}
        <p className="byline">
          {story.byline || story.authors.map(({ name }) => name).join(', ')}{' '}
          <time dateTime={story.firstPublishedAt}>{time(story.firstPublishedAt, locale)} UTC</time>
        </p>
        {image?.url && (
          <figure>
            <img src={new URL(image.url, CMS_URL).href} alt={image.alternativeText} />
            <figcaption>{[image.caption, image.credit].filter(Boolean).join(' ')}</figcaption>
          </figure>
        )}
        <InShort items={story.inShort} />
        <Body body={story.body} mediaUrl={CMS_URL} />
      </article>
      {related.length > 0 && (
        <aside aria-label="Related">
          <Cards cards={related} />
        </aside>
      )}
    </>
  );
}
