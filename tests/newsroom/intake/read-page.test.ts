import { paragraphsOf } from '../../../src/newsroom/article/body';
import { readPage } from '../../../src/newsroom/intake/html/read-page';

const LEAD =
  'The harbour board closed the old bridge over the Fern on Monday for repairs that will take a year.';
const SECOND =
  'Buses will go by the mill, and walkers can use the ferry free of charge until spring, the town said.';
const LAST = 'The board will meet again in March, when the first report of the engineers is due.';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Old bridge closes for a year | The Fern Post</title>
<meta property="og:site_name" content="The Fern Post">${head}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
${body}<aside class="related"><h3>More stories</h3><ul><li><a href="/a">Ships wait in the bay</a></li></ul></aside>
<footer><p>Copyright © The Fern Post. All rights reserved, all words of this page are those of the paper.</p></footer></body></html>`;

const STORY = `<main><article><h1>Old bridge closes for a year</h1><p class="standfirst">Walkers take the ferry while engineers look at the piers of 1911</p>
<p class="byline">By Ada Park and Lee Moon</p><time datetime="2026-06-18T09:30:00+02:00">18 June</time>
<figure><img src="/pictures/bridge.jpg" alt="A bridge"><figcaption>The bridge on Monday. <span class="credit">Photo: Ida Berg</span></figcaption></figure>
<p>${LEAD}</p><p><a href="/b">Read more: what the repairs cost the town and its people</a></p><h2>What walkers do</h2><p>${SECOND}</p>
<div class="newsletter-box"><p>Sign up for our letter. It comes every morning and tells what happens in the town.</p></div>
<blockquote>We are glad of every ferry.</blockquote><p>${LAST}</p><div class="share-buttons"><p>Share this with your friends and neighbours</p></div></article></main>`;

const LD = (story: object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', name: 'x' },
      { '@type': 'NewsArticle', ...story },
    ],
  })}</script>`;

function read(html: string, options = {}) {
  const answer = readPage(html, options);
  if ('error' in answer) throw new Error(answer.error.message);
  return answer;
}

describe('a saved page as a story', () => {
  it('has its text, from the first paragraph to the last, and nothing of the page around it', () => {
    const { article } = read(page('', STORY));
    expect(paragraphsOf(article.body)).toEqual([
      LEAD,
      'What walkers do',
      SECOND,
      'We are glad of every ferry.',
      LAST,
    ]);
    expect(article.body.map(({ type }) => type)).toEqual([
      'image',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'paragraph',
    ]);
  });

  it('has what the page prints, where it tells machines nothing', () => {
    const { article } = read(page('', STORY), {
      url: 'https://fern.example/news/old-bridge-closes-123456.html',
    });
    expect(article).toMatchObject({
      headline: 'Old bridge closes for a year',
      standfirst: 'Walkers take the ferry while engineers look at the piers of 1911',
      authors: ['Ada Park', 'Lee Moon'],
      firstPublishedAt: '2026-06-18T09:30:00+02:00',
      locale: 'en-GB',
      slug: 'old-bridge-closes',
      images: [
        {
          url: 'https://fern.example/pictures/bridge.jpg',
          alternativeText: 'A bridge',
          caption: 'The bridge on Monday.',
          credit: 'Ida Berg',
          role: 'lead',
        },
      ],
      source: { kind: 'html', name: 'The Fern Post' },
    });
  });

  it('has what its JSON-LD says, in graphs, in lists, by reference', () => {
    const head = LD({
      headline: 'Old bridge closes for a year',
      datePublished: '2026-06-18T07:30:00.250Z',
      author: [{ '@type': 'Person', name: 'Ada Park' }, { name: 'Lee Moon' }],
      articleSection: ['Town', 'Roads'],
      keywords: 'bridge, ferry',
      inLanguage: 'en',
    });
    expect(read(page(head, STORY)).article).toMatchObject({
      authors: ['Ada Park', 'Lee Moon'],
      firstPublishedAt: '2026-06-18T07:30:00.250Z',
      section: 'Town',
      tags: ['bridge', 'ferry'],
    });
  });

  it.each([
    ['a comma too many', '{"@type":"NewsArticle","headline":"Old bridge closes for a year","datePublished":"2026-06-18T07:30:00Z","author":"Ada Park",}'],
    ['a line end inside a text', '{"@type":"NewsArticle","headline":"Old bridge closes\nfor a year","datePublished":"2026-06-18T07:30:00Z","author":"Ada Park"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Old bridge closes for a year","datePublished":"2026-06-18T07:30:00Z","author":"Ada Park"} -->'],
  ])('reads JSON-LD that is broken where it is certain what was meant: %s', (_what, json) => {
    const { article } = read(page(`<script type="application/ld+json">${json}</script>`, STORY));
    expect(article).toMatchObject({ authors: ['Ada Park'], firstPublishedAt: '2026-06-18T07:30:00Z' });
  }); // prettier-ignore

  it('takes the key points under the headline for bullets, and out of the text', () => {
    const points = '<h2>Key points</h2><ul><li>Old bridge is closed</li><li>Ferry is free</li></ul>';
    const { article } = read(page('', STORY.replace('<figure>', `${points}<figure>`)));
    expect(article.summaryBullets.map(({ text }) => text)).toEqual(['Old bridge is closed', 'Ferry is free']);
    expect(paragraphsOf(article.body)[0]).toBe(LEAD);
  });

  it('signs with the people of its byline where the paper filled in its own name', () => {
    const paper = LD({ author: { '@type': 'Organization', name: 'The Fern Post' } });
    expect(read(page(paper, STORY)).article.authors).toEqual(['Ada Park', 'Lee Moon']);
    const unsigned = STORY.replace('By Ada Park and Lee Moon', '');
    expect(read(page(paper, unsigned)).article.authors).toEqual(['The Fern Post']);
    const spans = '<span>Ada Park</span> <span>Lee Moon</span> <span>Fern</span>';
    const alone = STORY.replace('By Ada Park and Lee Moon', spans);
    expect(read(page(paper, alone)).article.authors).toEqual(['Ada Park', 'Lee Moon']);
    const linked = unsigned.replace(
      '<figure>',
      '<p>By <a href="/authors/name/max-vale">Dr Max Vale</a></p><figure>',
    );
    expect(read(page(paper, linked)).article.authors).toEqual(['Dr Max Vale']);
  });

  it('takes no picture credit and no name of another story for its byline', () => {
    const marked = (name: string) => `<span itemprop="author">${name}</span>`;
    const body = STORY.replace(
      'By Ada Park and Lee Moon',
      `${marked('Ada Park')}${marked('(Image: Getty)')}`,
    );
    const far = `${'<p>More words of the town and its bridges.</p>'.repeat(90)}<a rel="author">Tom Hill</a>`;
    expect(read(page('', body + far)).article.authors).toEqual(['Ada Park']);
  });

  it('is called what the title for social networks says, without series and site around it', () => {
    const titled = (title: string) =>
      read(page(`<meta property="og:title" content="${title}">`, STORY)).article.headline;
    expect(titled('Town | Old bridge closes for a year')).toBe('Old bridge closes for a year');
    expect(titled('Old bridge closes for a year - The Other Name')).toBe('Old bridge closes for a year');
    expect(titled('Walkers lose their bridge until spring')).toBe('Walkers lose their bridge until spring');
  });

  it('is called as its JSON-LD says twice, and with the signs that most of the page has', () => {
    const told = (title: string, story: object) =>
      read(page(`<meta property="og:title" content="${title}">${LD(story)}`, STORY)).article.headline;
    const twice = { headline: 'A bridge rests', alternativeHeadline: 'A bridge rests' };
    expect(told('Fern: old bridge closes, and why', twice)).toBe('A bridge rests');
    const curly = { headline: 'Fern’s old bridge ‘closes’' };
    const printed = STORY.replace('<h1>Old bridge closes for a year', '<h1>Fern’s old bridge ‘closes’');
    const head = `<meta property="og:title" content="Fern's old bridge 'closes'">${LD(curly)}`;
    expect(read(page(head, printed)).article.headline).toBe('Fern’s old bridge ‘closes’');
    const both = 'Old bridge closes! - All news';
    expect(told(both, { headline: both })).toBe(both);
  });

  it('is called by its whole headline where another one was cut, without its section behind a hyphen', () => {
    const titled = (title: string, more = '') =>
      read(page(`<meta property="og:title" content="${title}">${more}`, STORY)).article.headline;
    expect(titled('Old bridge closes for…')).toBe('Old bridge closes for a year');
    expect(titled('Walkers lose …')).toBe('Walkers lose');
    const section = '<meta property="article:section" content="Town">';
    expect(titled('Walkers lose their bridge-Town', section)).toBe('Walkers lose their bridge');
  });

  it('came out when its meta tags say, colons and whole minutes included', () => {
    const tag = '<meta property="article:published:time" content="2026-06-18T07:30+00:00">';
    expect(read(page(tag, STORY)).article.firstPublishedAt).toBe('2026-06-18T07:30:00+00:00');
    const ld = LD({ datePublished: '2026-06-18T07:30:41Z' });
    expect(read(page(tag + ld, STORY)).article.firstPublishedAt).toBe('2026-06-18T07:30:00+00:00');
  });

  it('came out at the hour that something tells with its zone, else when it says to its readers', () => {
    const zoned = '<meta property="article:published_time" content="2026-06-18T09:30:00+02:00">';
    const bare = LD({ datePublished: '2026-06-18T09:30:00' });
    expect(read(page(zoned + bare, STORY)).article.firstPublishedAt).toBe('2026-06-18T09:30:00+02:00');
    const silent = STORY.replace(
      '<time datetime="2026-06-18T09:30:00+02:00">18 June</time>',
      '<p class="updated-date">Updated 20 June 2026, 8:00</p><p class="post_date">18 June 2026, 9:30 BST</p>',
    );
    expect(read(page('', silent)).article.firstPublishedAt).toBe('2026-06-18T09:30:00+01:00');
    const words = LD({ datePublished: 'June 17, 2026 9:30 am' });
    expect(read(page(words, silent)).article.firstPublishedAt).toBe('2026-06-17T09:30:00Z');
  });

  it('is described by the object that has its address, not by that of a story beside it', () => {
    const head = `<link rel="canonical" href="https://fern.example/bridge">
${LD({ headline: 'Ships wait in the bay', datePublished: '2026-01-01T00:00:00Z', author: 'Ida Berg', url: 'https://fern.example/ships' })}
${LD({ headline: 'Old bridge closes for a year', datePublished: '2026-06-18T07:30:00Z', author: 'Ada Park', mainEntityOfPage: { '@id': 'https://www.fern.example/bridge/' } })}`;
    expect(read(page(head, STORY)).article).toMatchObject({
      authors: ['Ada Park'],
      firstPublishedAt: '2026-06-18T07:30:00Z',
    });
  });

  it('has no caption, no byline and no words cut off for a standfirst, and all of a standfirst in parts', () => {
    const first =
      '<p class="standfirst">Walkers take the ferry while engineers look at the piers of 1911</p>';
    const bare = STORY.replace(first, '');
    const described = (text: string, story = bare) =>
      read(page(`<meta property="og:description" content="${text}">`, story)).article.standfirst;
    const alt = 'Engineers look at a bridge from a boat in the rain';
    expect(described(alt, bare.replace('alt="A bridge"', `alt="${alt}"`))).toBe('');
    expect(described('The harbour board closed the old bridge. Buses […]')).toBe('');
    expect(described('The bridge is shut. By Ada Park.')).toBe('The bridge is shut.');
    const parts =
      '<p class="lead">The bridge is shut for a year.</p><p class="lead">The ferry is free for all.</p>';
    const { article } = read(page('', STORY.replace(first, parts)));
    expect(article.standfirst).toBe('The bridge is shut for a year. The ferry is free for all.');
    expect(paragraphsOf(article.body)[0]).toBe(LEAD);
  });

  it('is signed by who stands under its last paragraph, without the job behind a name', () => {
    const unsigned = STORY.replace('<p class="byline">By Ada Park and Lee Moon</p>', '');
    const signed = unsigned.replace(
      `<p>${LAST}</p>`,
      `<p>${LAST}</p><p style="text-align: right"><b>Ida Berg</b></p>`,
    );
    const { article } = read(page('', signed));
    expect(article.authors).toEqual(['Ida Berg']);
    expect(paragraphsOf(article.body).at(-1)).toBe(LAST);
    const job = LD({ author: 'Ada Park, professor of rivers at the school of the town of Fern' });
    expect(read(page(job, STORY)).article.authors).toEqual(['Ada Park']);
  });

  it('has its place in front of its standfirst, and no caption for one', () => {
    const first =
      '<p class="standfirst">Walkers take the ferry while engineers look at the piers of 1911</p>';
    const text = 'Walkers take the ferry while engineers look at the piers of 1911.';
    const placed = STORY.replace(
      first,
      `<div><span>Fern.</span> <span class="standfirst">${text}</span></div>`,
    );
    expect(read(page('', placed)).article.standfirst).toBe(`Fern. ${text}`);
    const caption =
      '<div class="image-box"><p class="description">The bridge on a summer evening, seen from the mill.</p></div>';
    expect(read(page('', STORY.replace(first, caption))).article.standfirst).toBe('');
  });

  it('keeps its first paragraph where a description is only cut from it, and links that are words of a sentence', () => {
    const first =
      '<p class="standfirst">Walkers take the ferry while engineers look at the piers of 1911</p>';
    const cut = `<meta property="og:description" content="${LEAD.slice(0, 80)} ...">`;
    const [tagged] = [
      STORY.replace(first, '').replace(
        'old bridge over',
        'old <a class="tag-link related" href="/t">bridge</a> over',
      ),
    ];
    const { article } = read(page(cut, tagged));
    expect(paragraphsOf(article.body)[0]).toBe(LEAD);
  });

  it('has its corrections and the links of its own text apart from its paragraphs', () => {
    const note = 'An earlier version of this story gave the year of the piers as 1919.';
    const body = STORY.replace(
      '<a href="/b">Read more: what the repairs',
      '<a href="https://fern.example/b">Read more: what the repairs',
    ).replace(`<p>${LAST}</p>`, `<p>${LAST}</p><p><em>(${note})</em></p>`);
    const { article, report } = read(page('', body));
    expect(article.corrections).toEqual([{ text: note, at: null }]);
    expect(article.relatedLinks).toEqual([
      { title: 'what the repairs cost the town and its people', url: 'https://fern.example/b' },
    ]);
    expect(paragraphsOf(article.body).at(-1)).toBe(LAST);
    expect(report.entries).toContainEqual(expect.objectContaining({ kind: 'doubtful', what: 'correction' }));
  });

  it('begins with the paragraph that all may read, in front of the box with the rest, without words for screen readers only', () => {
    const rest = Array.from({ length: 9 }, (_, at) => `<p>${at}. ${SECOND} ${SECOND}</p>`).join('');
    const first = `${LEAD} ${SECOND} ${LAST}<a href="https://fern.example/">More<span style="clip:rect(0 0 0 0)"> opens new tab</span></a>`;
    const { article } = read(
      page(
        '',
        `<div class="text"><h1>Old bridge closes for a year</h1><p>${first}</p><div class="box">${rest}</div></div>`,
      ),
    );
    expect(paragraphsOf(article.body)[0]).toBe(`${LEAD} ${SECOND} ${LAST}More`);
    expect(paragraphsOf(article.body)).toHaveLength(10);
  });

  it('takes a bold opening paragraph for the standfirst', () => {
    const body = `<article><h1>Old bridge closes for a year</h1><p><b>Walkers take the ferry while engineers look at the piers.</b></p><p>${LEAD}</p><p>${SECOND}</p><p>${LAST}</p></article>`;
    const { article } = read(page('', body));
    expect(article.standfirst).toBe('Walkers take the ferry while engineers look at the piers.');
    expect(paragraphsOf(article.body)[0]).toBe(LEAD);
  });

  it('tells what was left out, with the line of the source', () => {
    const { report } = read(page('', STORY));
    const dropped = report.entries.filter(({ kind }) => kind === 'dropped');
    expect(dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Sign up for our letter/u),
        expect.stringMatching(/^Share this/u),
      ]),
    );
    expect(report.entries.find(({ what }) => what === 'headline')?.lines).toEqual([3, 3]);
  });

  it.each([
    ['', 'nothing'],
    ['<p>Just a line.</p>', 'no headline'],
    [page('', '<h1>Sections</h1><ul><li><a href="/a">A</a></li></ul>'), 'a menu'],
  ])('is none where there is no story (%#)', (html) => {
    expect(readPage(html)).toMatchObject({ error: { code: 'html.not-a-story' } });
  });
});
