import type { SourceKind } from './incoming-story';

/** XML and JSON that are nothing intake knows. */
export type Kind = SourceKind | 'other-xml' | 'other-json';

/** As much of a source as has to be seen to tell its kind. */
export const HEAD_LENGTH = 64_000;

const WORDPRESS = /https?:\/\/wordpress\.org\/export\/|<wp:wxr_version/u;
const NEWSML = /^(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)$/u;
const ROOT = /<([a-z][\w.-]{0,40}:)?([a-z][\w.-]{0,60})(?=[\s/>])/iu;
const TAGS =
  /<(?:p|div|h[1-6]|br|span|article|section|a|ul|ol|li|b|i|em|strong|img|figure|table|head|body|meta|title)(?=[\s/>])/giu;

/** What a source is, by its first characters and never by its name. */
export function kindOfSource(head: string): Kind {
  const text = head
    .slice(0, HEAD_LENGTH)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (text.startsWith('{') || text.startsWith('[')) return jsonKind(text);
  if (/^<!doctype html/iu.test(text)) return 'html';
  if (text.startsWith('<')) return markupKind(text);
  const tags = text.match(TAGS)?.length ?? 0;
  return tags >= 3 && /<\/[a-z]/iu.test(text) ? 'html' : 'text';
}

function markupKind(text: string): Kind {
  const body = withoutProlog(text);
  const [, , root = ''] = ROOT.exec(body.slice(0, 2_000)) ?? [];
  const isXml = text.startsWith('<?xml');
  if (/^html$/iu.test(root) || /^<!doctype html/iu.test(body)) return 'html';
  if (root === 'rss' || root === 'RDF' || root === 'feed' || root === 'channel')
    return WORDPRESS.test(text) ? 'wordpress' : 'feed';
  if (NEWSML.test(root)) return 'newsml';
  if (isXml) return 'other-xml';
  return TAGS.test(body) ? reset('html') : 'other-xml';
}

/** An expression with `g` remembers where it was. */
function reset(kind: Kind): Kind {
  TAGS.lastIndex = 0;
  return kind;
}

/** The text behind its XML declaration, comments and processing instructions. */
function withoutProlog(text: string): string {
  let rest = text;
  for (let step = 0; step < 50; step += 1) {
    rest = rest.trimStart();
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    if (end === null && /^<!doctype (?!html)/iu.test(rest)) {
      const bracket = rest.indexOf('[');
      const close = rest.indexOf('>');
      const stop = bracket !== -1 && bracket < close ? rest.indexOf(']>', bracket) + 1 : close;
      if (stop <= 0) return rest;
      rest = rest.slice(stop + 1);
      continue;
    }
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at === -1) return rest;
    rest = rest.slice(at + end.length);
  }
  return rest;
}

const OURS = /^\{\s{0,10}"slugline"\s{0,10}:/u;
const WIRE = /"(?:uri|guid)"\s{0,10}:[^\n]{0,100}|"\$?standard"\s{0,10}:\s{0,10}\{/u;
const WIRE_WORDS =
  /"(?:headline|headlines|body_html|bodies|body_text|versioncreated|representationtype|pubstatus)"\s{0,10}:/iu;

function jsonKind(text: string): Kind {
  if (OURS.test(text)) return 'slugline';
  return WIRE.test(text) && WIRE_WORDS.test(text) ? 'ninjs' : 'other-json';
}
