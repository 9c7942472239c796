import type MarkdownIt from 'markdown-it';

/** `docs/webhooks.md`, as our pages name each other, with what stands before the name in its own folder. */
const PAGE = /^docs\/([\w./-]+)\.md$/;

/** Pages name each other as files, so that they read in an editor too; on the site such a name is a link. */
export function pathsAsLinks(markdown: MarkdownIt): void {
  const plain = markdown.renderer.rules.code_inline;
  if (!plain) return;
  markdown.renderer.rules.code_inline = (tokens, at, ...rest) => {
    tokens[at]?.attrSet('v-pre', ''); // `{{id}}` is a word of ours
    const shown = plain(tokens, at, ...rest);
    const [, page] = PAGE.exec(tokens[at]?.content ?? '') ?? [];
    const isInLink =
      tokens.slice(0, at).filter(({ type }) => type === 'link_open').length >
      tokens.slice(0, at).filter(({ type }) => type === 'link_close').length;
    return page === undefined || isInLink ? shown : `<a href="/${page}">${shown}</a>`;
  };
}
