import type { Incoming } from '../../../src/newsroom/intake/incoming-story';
import { feedStory } from '../../../src/newsroom/intake/wire/feed-entry';
import { newsmlStory } from '../../../src/newsroom/intake/wire/newsml-item';
import { ninjsStory } from '../../../src/newsroom/intake/wire/ninjs-item';
import type { XmlElement } from '../../../src/newsroom/intake/xml/xml-element';
import { xmlElements } from '../../../src/newsroom/intake/xml/xml-elements';

async function elements(text: string, parent: string): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const element of xmlElements(
    (async function* () {
      yield text;
    })(),
    new Set([parent]),
  ))
    found.push(element);
  return found;
}

const articleIn = (incoming: Incoming) => {
  if ('error' in incoming) throw new Error(incoming.error.message);
  return incoming.article;
};
const words = (incoming: Incoming) =>
  articleIn(incoming).body.map((block) => (block.children ?? []).map(({ text = '' }) => text).join(''));

const NINJS = {
  uri: 'urn:newsml:wire.example:20260301:7',
  type: 'text',
  version: '2',
  versionCreated: '2026-03-01T10:05:00Z',
  firstCreated: '2026-03-01T10:00:00+01:00',
  pubStatus: 'usable',
  language: 'en-GB',
  headlines: [
    { role: 'short', value: 'Pier opens' },
    { role: 'main', value: 'Skald opens its new pier' },
  ],
  descriptions: [
    { role: 'standfirst', value: 'Two years late.' },
    { role: 'summary', value: 'The pier is open.' },
  ],
  bodies: [
    {
      role: 'main',
      contentType: 'text/html',
      value: '<p>SKALD (WIRE) — The pier opened on Tuesday.</p><p>It cost 12 million.</p>',
    },
  ],
  by: 'By Ada Park and Lee Moon',
  subjects: [
    { name: 'harbours', rel: 'tag' },
    { name: 'World', rel: 'section' },
  ],
  infoSources: [{ name: 'The Wire', role: 'publisher' }],
  associations: [
    {
      type: 'picture',
      descriptions: [{ value: 'The pier.' }],
      renditions: [
        { href: 'https://wire.example/s.jpg', width: 100 },
        { href: 'https://wire.example/l.jpg', width: 900 },
      ],
    },
  ],
  standard: { name: 'ninjs', version: '3.1' },
};

describe('an item of ninjs', () => {
  it('of version 3.1 becomes a draft with its source', () => {
    expect(articleIn(ninjsStory(NINJS, 'en'))).toMatchObject({
      headline: 'Skald opens its new pier',
      standfirst: 'Two years late.',
      section: 'World',
      authors: ['Ada Park', 'Lee Moon'],
      tags: ['harbours'],
      dateline: 'SKALD',
      firstPublishedAt: '2026-03-01T09:00:00.000Z',
      locale: 'en',
      status: 'draft',
      summaryBullets: [{ text: 'The pier is open.' }],
      images: [{ url: 'https://wire.example/l.jpg', caption: 'The pier.', role: 'lead' }],
      source: { kind: 'ninjs', name: 'The Wire', item: NINJS.uri, version: '2' },
    });
    expect(words(ninjsStory(NINJS, 'en'))).toEqual(['The pier opened on Tuesday.', 'It cost 12 million.']);
  });

  it('of version 1 is read, too', () => {
    const old = {
      ...{ uri: 'tag:1', type: 'text', versioncreated: '2026-03-01T10:05:00Z', headline: 'Pier opens' },
      ...{ byline: 'Ada Park', body_text: 'One.\n\nTwo.', provider: { name: 'The Wire' } },
    };
    expect(articleIn(ninjsStory(old, 'nb'))).toMatchObject({
      headline: 'Pier opens',
      authors: ['Ada Park'],
      locale: 'nb',
    });
    expect(words(ninjsStory(old, 'nb'))).toEqual(['One.', 'Two.']);
  });

  it.each([
    [{ ...NINJS, type: 'picture' }, 'left-out.type'],
    [{ ...NINJS, pubStatus: 'canceled' }, 'left-out.withdrawn'],
    [{ uri: 'x', type: 'text' }, 'wire.empty'],
    ['text', 'wire.malformed'],
  ])('that is no story is told why', (value, code) => {
    expect(ninjsStory(value, 'en')).toMatchObject({ error: { code } });
  });

  it('shows the desk what its sender asks', () => {
    const read = ninjsStory(
      { ...NINJS, ednote: 'Corrects the cost', embargoed: '2026-03-02T00:00:00Z' },
      'en',
    );
    expect('report' in read && read.report.entries.map(({ text }) => text)).toEqual([
      'Corrects the cost',
      'embargo until 2026-03-02T00:00:00Z',
    ]);
  });
});

const NEWSML = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:9" version="3" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider><name>The Wire</name></provider>
<versionCreated>2026-03-01T10:05:00Z</versionCreated><firstCreated>2026-03-01T10:00:00Z</firstCreated>
<pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Skald &amp; its pier</headline><by>By Ada Park</by><language tag="nb"/>
<subject qcode="x:1"><name>harbours</name></subject><keyword>piers</keyword></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.head><hedline><hl1>other</hl1></hedline><dateline>SKALD, March 1</dateline></body.head>
<body.content><p>The pier <em>opened</em> on Tuesday.</p><p>It cost 12 million.</p></body.content>
</body></nitf></inlineXML></contentSet></newsItem>`;

describe('an item of NewsML-G2', () => {
  it('becomes a draft with its source', async () => {
    const [item] = await elements(NEWSML, '');
    expect(articleIn(newsmlStory(item as XmlElement, 'en'))).toMatchObject({
      ...{
        headline: 'Skald & its pier',
        authors: ['Ada Park'],
        tags: ['harbours', 'piers'],
        dateline: 'SKALD, March 1',
      },
      ...{ locale: 'nb', firstPublishedAt: '2026-03-01T10:00:00.000Z' },
      source: { kind: 'newsml', name: 'The Wire', item: 'urn:wire:9', version: '3' },
    });
    expect(words(newsmlStory(item as XmlElement, 'en'))).toEqual([
      'The pier opened on Tuesday.',
      'It cost 12 million.',
    ]);
  });

  it('that was withdrawn or is a picture makes no draft', async () => {
    const [gone] = await elements(NEWSML.replace('stat:usable', 'stat:canceled'), '');
    expect(newsmlStory(gone as XmlElement, 'en')).toMatchObject({ error: { code: 'left-out.withdrawn' } });
    const [picture] = await elements(NEWSML.replace('ninat:text', 'ninat:picture'), '');
    expect(newsmlStory(picture as XmlElement, 'en')).toMatchObject({ error: { code: 'left-out.type' } });
  });
});

const RSS = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<item><title>Pier &amp;amp; port</title><link>https://b.example/pier</link><guid isPermaLink="false">b-1</guid><dc:creator>Ada Park</dc:creator>
<pubDate>Sun, 01 Mar 2026 10:00:00 +0100</pubDate><category>Harbours</category><description>&lt;p&gt;Short.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Long <a href="/more">words</a>.</p>]]></content:encoded>
<media:content url="https://b.example/p.jpg" medium="image" width="900"><media:title>Pier</media:title><media:credit>Lee Moon</media:credit></media:content></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:lang="nb"><id>tag:b,1</id><title type="html">Pier &amp;lt;opens&amp;gt;</title>
<link rel="alternate" href="https://b.example/pier"/><published>2026-03-01T10:00:00Z</published><updated>2026-03-02T10:00:00Z</updated>
<author><name>Ada Park</name></author><category term="harbours"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>opened</b>.</p></div></content></entry></feed>`;

describe('an entry of a feed', () => {
  const context = { source: { name: 'B Paper', url: 'https://b.example' }, locale: 'en' };

  it('of RSS becomes a draft with its whole text and its source', async () => {
    const [item] = (await elements(RSS, 'rss/channel')) as [XmlElement];
    expect(articleIn(feedStory(item, context))).toMatchObject({
      ...{ headline: 'Pier & port', standfirst: 'Short.', authors: ['Ada Park'], tags: ['Harbours'] },
      firstPublishedAt: '2026-03-01T09:00:00.000Z',
      images: [{ url: 'https://b.example/p.jpg', caption: 'Pier', credit: 'Lee Moon', role: 'lead' }],
      body: [
        { children: [{ text: 'Long ' }, { type: 'link', url: 'https://b.example/more' }, { text: '.' }] },
      ],
      source: { kind: 'feed', name: 'B Paper', url: 'https://b.example/pier', item: 'b-1' },
    });
  });

  it('of Atom is read by its types', async () => {
    const [entry] = (await elements(ATOM, 'feed')) as [XmlElement];
    expect(articleIn(feedStory(entry, context))).toMatchObject({
      ...{ headline: 'Pier <opens>', locale: 'nb', authors: ['Ada Park'], tags: ['harbours'] },
      source: { item: 'tag:b,1', version: '2026-03-02T10:00:00Z' },
    });
    expect(words(feedStory(entry, context))).toEqual(['It opened.']);
  });
});
