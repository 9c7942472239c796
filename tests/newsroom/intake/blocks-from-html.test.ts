import { blocksHtml } from '../../../src/newsroom/article/blocks-html';
import { paragraphsOf } from '../../../src/newsroom/article/body';
import { blocksFromHtml } from '../../../src/newsroom/intake/html/blocks-from-html';

const BASES = { siteUrl: 'https://site.example', mediaUrl: '' };
/** The blocks as the safe HTML our pages show, which is easier to read than trees. */
const shown = (html: string, options = {}): string => blocksHtml(blocksFromHtml(html, options).blocks, BASES);
const facts = (html: string): string[] =>
  blocksFromHtml(html).facts.map(({ kind, what }) => `${kind} ${what}`);

describe('mark-up as blocks', () => {
  it.each([
    ['marks', '<p>Ferries <b>wait</b> <em>all <u>day</u></em> <s>x</s> <code>y</code></p>', '<p>Ferries <strong>wait</strong> <em>all </em><em><u>day</u></em> <s>x</s> <code>y</code></p>'],
    ['headings, without a bold of their own', '<h1>A</h1><h3><b>B</b></h3>', '<h1>A</h1><h3>B</h3>'],
    ['links, a picture’s words apart', '<p>See <a href="https://example.org/é">the <i>plan</i></a>.</p>', '<p>See <a href="https://example.org/%C3%A9">the <em>plan</em></a>.</p>'],
    ['lists in lists', '<ul><li>One<ol><li>Two</li></ol></li><li><p>Three</p><p>four</p></li></ul>', '<ul><li>One<ol><li>Two</li></ol></li><li>Three<br>four</li></ul>'],
    ['quotations of several paragraphs', '<blockquote><p>A</p><p>B</p></blockquote><blockquote>C</blockquote>', '<blockquote>A<br>B</blockquote><blockquote>C</blockquote>'],
    ['code as it stands', '<pre><code>a &lt; b\n  c</code></pre>', '<pre><code>a &lt; b<br>  c</code></pre>'.replace('<br>', '\n')],
    ['two line breaks as two paragraphs', 'One<br>two<br> <br>three', '<p>One<br>two</p><p>three</p>'],
    ['text between blocks, and no empty block', '<div>A<p>&nbsp;</p><p> </p>B<div><span></span></div></div>', '<p>A</p><p>B</p>'],
    ['references, old Windows ones too', '<p>Caf&eacute; &#146;til &amp; &#x201C;ten&#x201D;</p>', '<p>Café ’til &amp; “ten”</p>'],
    ['spaces that keep a sign at its word', '<p>Vraiment&nbsp;? 10&nbsp;000 a&nbsp;b</p>', '<p>Vraiment\u00a0? 10\u00a0000 a b</p>'],
    ['terms and what they mean', '<dl><dt>Fern</dt><dd>A river</dd></dl>', '<p><strong>Fern</strong></p><p>A river</p>'],
  ])('keeps %s', (_what, html, expected) => {
    expect(shown(html)).toBe(expected);
  }); // prettier-ignore

  it('reads what Google Docs copies: weights as styles inside a bold that is none', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><p dir="ltr" style="line-height:1.38">' +
      '<span style="font-weight:700;text-decoration:none">Ships</span><span style="font-weight:400"> and </span>' +
      '<a href="https://www.google.com/url?q=https://example.org/plan&amp;sa=D" style="text-decoration:none">' +
      '<span style="font-style:italic;text-decoration:underline">a plan</span></a></p><ul><li aria-level="1" dir="ltr">' +
      '<p role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p>Two</p></li></ul><li><p>Three</p></li></ul></b>' +
      '<br class="Apple-interchange-newline">';
    expect(shown(html)).toBe(
      '<p><strong>Ships</strong> and <a href="https://example.org/plan"><em>a plan</em></a></p>' +
        '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
    );
  });

  it('reads what Word copies: items that are paragraphs, with their signs drawn as text', () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
      `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>` +
      `&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
    const html =
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>` +
      `<body lang=EN-GB><!--StartFragment--><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Old</b> bridge<o:p></o:p></p>` +
      `${item(1, '·', 'Buses')}${item(2, '1.', 'By\nthe mill')}${item(1, '·', 'Ferries')}` +
      `<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(shown(html)).toBe(
      '<p><strong>Old</strong> bridge</p><ul><li>Buses<ol><li>By the mill</li></ol></li><li>Ferries</li></ul>',
    );
  });

  it('reads the paragraphs that Word calls quotations as such', () => {
    const html = `<p class=MsoQuote>“We will wait.”<o:p></o:p></p><p class="MsoIntenseQuote"><i>And see.</i></p><p class=MsoNormal>She left.</p>`;
    expect(shown(html)).toBe(
      '<blockquote>“We will wait.”</blockquote><blockquote><em>And see.</em></blockquote><p>She left.</p>',
    );
  });

  it('reads what Word on the web copies: a list of its own for every item', () => {
    const item = (level: number, text: string) =>
      `<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-leveltext="o" data-aria-level="${level}"><p>${text}</p></li></ul></div>`;
    expect(shown(item(1, 'A') + item(2, 'B') + item(1, 'C'))).toBe(
      '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
    );
  });

  it('keeps old WordPress paragraphs, which are blank lines, where it is asked to', () => {
    expect(
      shown('One\nline\r\n\r\nTwo <b>x</b>\n\n<ul>\n<li>a</li>\n</ul>\nafter', { blankLinesPart: true }),
    ).toBe('<p>One<br>line</p><p>Two <strong>x</strong></p><ul><li>a</li></ul><p>after</p>');
  });
});

describe('pictures', () => {
  it('come with address, words and credit, where pages that load late keep them', () => {
    const html =
      '<figure><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt=" A  quay "><figcaption>The quay. ' +
      '<span class="c-caption__credit">Photo: Ada Park</span></figcaption></figure>' +
      '<p>Text<img src="b.jpg" srcset="b-1.jpg 320w, b-2.jpg 1280w"></p><img src="/a.jpg">';
    const { images, blocks } = blocksFromHtml(html, { url: 'https://example.org/news/' });
    expect(images).toEqual([
      {
        url: 'https://example.org/a.jpg',
        alternativeText: 'A quay',
        caption: 'The quay.',
        credit: 'Ada Park',
      },
      { url: 'https://example.org/news/b-2.jpg', alternativeText: '', caption: '', credit: '' },
    ]);
    expect(blocks.map(({ type }) => type)).toEqual(['image', 'paragraph', 'image']);
  });

  it('that count readers are no pictures, and one without an address is told', () => {
    expect(blocksFromHtml('<img src="https://example.org/c.gif" width="1" height="1">').images).toEqual([]);
    expect(facts('<img src="data:image/png;base64,AAAA" alt="A quay">')).toEqual(['dropped picture']);
  });
});

describe('what blocks cannot hold', () => {
  it('is kept as what they can, and told: tables and players', () => {
    const html =
      '<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Skald</td><td>12</td></tr></table>' +
      '<iframe src="https://www.youtube.com/embed/abcdef12"></iframe><iframe src="https://ads.example/frame"></iframe>';
    expect(shown(html)).toBe(
      '<ul><li><strong>Port | Ships</strong></li><li>Skald | 12</li></ul>' +
        '<p><a href="https://www.youtube.com/watch?v=abcdef12">https://www.youtube.com/watch?v=abcdef12</a></p>',
    );
    expect(facts(html)).toEqual(['repaired table', 'repaired embed', 'dropped embed']);
  });

  it('is no table where it only puts things in their places', () => {
    expect(shown('<table><tr><td><h2>A</h2><p>B</p></td></tr></table>')).toBe('<h2>A</h2><p>B</p>');
  });

  it('is gone: scripts, styles, controls, share buttons, hidden words', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p>Stays</p><button>Share</button><div class="sharedaddy">Tweet</div>' +
      '<p style="display:none">hidden</p><svg><text>x</text></svg><noscript>Turn on scripts</noscript>';
    expect(shown(html)).toBe('<p>Stays</p>');
    expect(facts(html)).toEqual(['dropped share widget', 'dropped hidden text']);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '//[', '#top'])(
    'is an address like %j: the words stay',
    (href) => {
      expect(shown(`<p><a href="${href}">words</a></p>`)).toBe('<p>words</p>');
    },
  );
});

describe('hostile mark-up', () => {
  it.each([
    ['nesting', '<div>'.repeat(100_000)],
    ['nesting that is never closed', '<b>'.repeat(50_000) + '</i>'.repeat(50_000)],
    ['attributes', `<p ${'x=1 '.repeat(300_000)}>`],
    ['lists in lists', '<ul><li>'.repeat(20_000)],
    ['signs', '<'.repeat(200_000) + '&'.repeat(200_000)],
  ])('%s: an answer, no deeper than rules may walk', (_what, html) => {
    const { blocks } = blocksFromHtml(`<p>First words</p>${html}`);
    expect(paragraphsOf(blocks)[0]).toMatch(/^First words/u);
    expect(() => JSON.stringify(blocks)).not.toThrow();
  });

  it('says where it stopped to read', () => {
    expect(facts('<p>A</p>' + '<b>'.repeat(100_000))).toContain('doubtful page');
  });

  it('takes names of attributes for names, whatever they are called', () => {
    expect(shown('<p __proto__="x" constructor="y">A</p>')).toBe('<p>A</p>');
  });
});
