import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import type { Block } from '../../src/newsroom/article/article';
import { blocksHtml } from '../../src/newsroom/article/blocks-html';

const bases = { siteUrl: 'https://news.example', mediaUrl: 'https://cms.example' };
const html = (...blocks: unknown[]) => blocksHtml(blocks as Block[], bases);
const text = (words: string, marks = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown) => paragraph({ type: 'link', url, children: [text('words')] });
const list = (format: string, ...children: unknown[]) => ({ type: 'list', format, children });
const listItem = (words: string) => ({ type: 'list-item', children: [text(words)] });

describe('a body as HTML', () => {
  it.each([
    ['a paragraph', paragraph(text('Boats run.')), '<p>Boats run.</p>'],
    ['a heading', { type: 'heading', level: 3, children: [text('Fares')] }, '<h3>Fares</h3>'],
    ['a heading of no level', { type: 'heading', level: '1 onclick', children: [text('F')] }, '<h2>F</h2>'],
    ['a quote', { type: 'quote', children: [text('Well')] }, '<blockquote>Well</blockquote>'],
    ['code', { type: 'code', children: [text('a < b\n c')] }, '<pre><code>a &lt; b\n c</code></pre>'],
    ['a list', list('unordered', listItem('a'), listItem('b')), '<ul><li>a</li><li>b</li></ul>'],
    ['a line break', paragraph(text('a\nb')), '<p>a<br>b</p>'],
    [
      'marks, always nested the same way',
      paragraph(text('x', { italic: true, bold: true })),
      '<p><strong><em>x</em></strong></p>',
    ],
    [
      'a bold space between words',
      paragraph(text('a'), text(' ', { bold: true }), text('b')),
      '<p>a<strong> </strong>b</p>',
    ],
    ['an empty paragraph', paragraph(text('')), ''],
    ['a block of tomorrow', { type: 'embed', children: [text('x')] }, ''],
  ])('%s', (_name, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  it('puts a nested list into the item it follows', () => {
    expect(html(list('ordered', listItem('a'), list('unordered', listItem('b')), listItem('c')))).toBe(
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    );
  });

  it.each([
    ['https://x.example/?a=1&b="2"', '<a href="https://x.example/?a=1&amp;b=%222%22">words</a>'],
    ['mailto:desk@news.example', '<a href="mailto:desk@news.example">words</a>'],
    ['/coast', '<a href="https://news.example/coast">words</a>'],
    ['javascript:alert(1)', 'words'],
    [' java\nscript:alert(1)', 'words'],
    ['JAVASCRIPT:alert(1)', 'words'],
    ['data:text/html,x', 'words'],
    ['vbscript:x', 'words'],
    ['//evil.example', 'words'],
    ['/\\evil.example', 'words'],
    ['', 'words'],
    [['https://x.example'], 'words'],
  ])('a link to %j', (url, expected) => {
    expect(html(link(url))).toBe(`<p>${expected}</p>`);
  });

  it('shows a picture from the CMS, and none from elsewhere than the web', () => {
    const picture = { url: '/uploads/x.jpg', alternativeText: 'A "boat"', width: 4, height: 3, caption: '' };
    expect(html({ type: 'image', image: picture, children: [] })).toBe(
      '<figure><img src="https://cms.example/uploads/x.jpg" alt="A &quot;boat&quot;" width="4" height="3"></figure>',
    );
    expect(html({ type: 'image', image: { ...picture, url: 'data:image/svg+xml,x' } })).toBe('');
    expect(html({ type: 'image' })).toBe('');
  });

  it('leaves out what is nested a hundred thousand deep, and does not fall over', () => {
    let deep: unknown = listItem('bottom');
    for (let depth = 0; depth < 100_000; depth += 1) deep = list('ordered', deep);
    expect(html(deep, paragraph(text('after')))).toBe('<p>after</p>');
  });

  it.each([
    [null],
    [7],
    ['x'],
    [{}],
    [{ type: 'paragraph', children: 'x' }],
    [{ type: 'list', children: [null, 3] }],
  ])('is nothing for the block %j', (block) => {
    expect(html(block)).toBe('');
  });

  it('is balanced and holds no tag of the editor, whatever is typed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</p><script>',
        '<img src=x onerror=a()>',
        ']]>',
        '&lt;script>',
        '"><svg onload=a()>',
        'javascript:a()',
      ),
    );
    const { inline } = fc.letrec((tie) => ({
      inline: fc.oneof(
        { depthSize: 'small' },
        fc.record({ type: fc.constant('text'), text: hostile, bold: fc.boolean(), code: fc.boolean() }),
        fc.record({
          type: fc.constantFrom('link', 'list', 'list-item'),
          url: hostile,
          children: fc.array(tie('inline')),
        }),
      ),
    }));
    const block = fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'list', 'quote', 'code', 'image', 'embed'),
      level: fc.anything(),
      image: fc.record({ url: hostile, alternativeText: hostile, caption: hostile }),
      children: fc.array(inline),
    });
    const known =
      /<\/?(?:p|h[1-6]|blockquote|pre|code|ul|ol|li|figure|figcaption|s|u|em|strong|a|img|br)[ >]/g;
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const written = html(...blocks);
        expect(written.replace(known, '')).not.toContain('<');
        expect(written).not.toMatch(/(?:href|src)="(?!https?:|mailto:)/);
        const asXml = `<x>${written.replaceAll('<br>', '<br/>').replace(/(<img[^>]*)>/g, '$1/>')}</x>`;
        expect(XMLValidator.validate(asXml)).toBe(true);
      }),
    );
  });
});
