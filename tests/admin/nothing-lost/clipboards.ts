/** What programs put on the clipboard of one and the same story, in their own mark-up. */

const wordItem = (at: 'First' | 'Last', sign: string, text: string): string =>
  `<p class=MsoListParagraphCxSp${at} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>` +
  `<span lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>` +
  `&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-GB>${text}<o:p></o:p></span></p>\r\n\r\n`;
const EMPTY = `<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>\r\n\r\n`;

export const WORD =
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\r\n` +
  `<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;font-size:12.0pt;} p.MsoQuote {font-style:italic;} --></style></head>\r\n` +
  `<body lang=EN-GB link="#0563C1" style='tab-interval:36.0pt'><!--StartFragment-->\r\n\r\n` +
  `<h2><span lang=EN-GB>The crossing<o:p></o:p></span></h2>\r\n\r\n${EMPTY}` +
  `<p class=MsoNormal><span lang=EN-GB>The <b>old bridge</b> over the <a href="https://example.org/fern">Fern</a> is <i>closed</i>.<o:p></o:p></span></p>\r\n\r\n` +
  `${EMPTY}${EMPTY}${wordItem('First', '·', 'Buses go by the mill')}${wordItem('Last', '·', 'Ferries are free')}` +
  `${wordItem('First', '1.', 'Pay')}${wordItem('Last', '2.', 'Cross')}` +
  `<p class=MsoQuote><span lang=EN-GB>“We will wait,” she said.<o:p></o:p></span></p>\r\n\r\n<!--EndFragment--></body></html>`;

const docsSpan = (style: string, text: string): string =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style}white-space:pre-wrap;">${text}</span>`;
const PLAIN = 'font-weight:400;font-style:normal;text-decoration:none;';
const docsItem = (text: string): string =>
  `<li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">${docsSpan(PLAIN, text)}</p></li>`;

export const DOCS =
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5f1c">` +
  `<h2 dir="ltr" style="line-height:1.38;">${docsSpan(PLAIN, 'The crossing')}</h2><br />` +
  `<p dir="ltr" style="line-height:1.38;">${docsSpan(PLAIN, 'The ')}${docsSpan('font-weight:700;', 'old bridge')}${docsSpan(PLAIN, ' over the ')}` +
  `<a href="https://example.org/fern" style="text-decoration:none;">${docsSpan('text-decoration:underline;', 'Fern')}</a>${docsSpan(PLAIN, ' is ')}` +
  `${docsSpan('font-style:italic;', 'closed')}${docsSpan(PLAIN, '.')}</p><br /><br />` +
  `<ul style="padding-inline-start:48px;">${docsItem('Buses go by the mill')}${docsItem('Ferries are free')}</ul>` +
  `<ol style="padding-inline-start:48px;">${docsItem('Pay')}${docsItem('Cross')}</ol></b><br class="Apple-interchange-newline">`;

/** A page, to be copied by the browser itself. */
export const PAGE =
  `<!doctype html><style>h2 { color: teal } blockquote { margin: 1em }</style><main><h2>The crossing</h2><p></p>` +
  `<p>The <strong>old bridge</strong> over the <a href="https://example.org/fern">Fern</a> is <em>closed</em>.</p><p>&nbsp;</p>` +
  `<ul><li>Buses go by the mill</li><li>Ferries are free</li></ul><ol><li>Pay</li><li>Cross</li></ol>` +
  `<blockquote><p>“We will wait,” she said.</p></blockquote></main>`;

/** What readers get of each. Google Docs knows no quotation. */
export const CROSSING =
  '<h2>The crossing</h2><p>The <strong>old bridge</strong> over the <a href="https://example.org/fern">Fern</a> is <em>closed</em>.</p>' +
  '<ul><li>Buses go by the mill</li><li>Ferries are free</li></ul><ol><li>Pay</li><li>Cross</li></ol>';
export const QUOTED = '<blockquote>“We will wait,” she said.</blockquote>';
