import type { Block } from '../../newsroom/article/article';
import { blocksOf } from '../../newsroom/article/body';
import { blocksFromHtml } from '../../newsroom/intake/html/blocks-from-html';
import { insertBlocks, type BlocksEditor } from './insert-blocks';

const FROM_THIS_EDITOR = 'application/x-slate-fragment';

/**
 * Lets the body keep what is pasted into it: Strapi 5.54 takes the plain text only, and makes a paragraph of every
 * blank line. Registered as a block of Strapi's editor that is never shown, for blocks may change the editor; it comes
 * last, so that it is asked first. Code stays plain, and an address alone is Strapi's to make a link of.
 */
export const pasteBlocks = {
  'slugline-paste': {
    matchNode: () => false,
    isInBlocksSelector: false,
    renderElement: () => null,
    plugin<Editor extends BlocksEditor>(editor: Editor): Editor {
      const { insertData } = editor;
      editor.insertData = (data) => {
        const blocks = isCode(editor) || data.types.includes(FROM_THIS_EDITOR) ? [] : blocksIn(data);
        if (blocks.length === 0) insertData(data);
        else insertBlocks(editor, blocks);
      };
      return editor;
    },
  },
};

function blocksIn(data: DataTransfer): Block[] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain').trim();
  if (/^\S+$/.test(text) && URL.canParse(text)) return [];
  if (html !== '') return blocksFromHtml(html).blocks.filter(({ type }) => type !== 'image'); // no file of ours
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.length > 1 ? blocksOf(lines.filter((line) => line !== '')) : [];
}

const isCode = ({ selection, children }: BlocksEditor): boolean =>
  children[selection?.anchor.path[0] ?? -1]?.type === 'code';
