import type { Block } from '../../newsroom/article/article';

type Point = { path: number[]; offset: number };

/** The part of Strapi's editor (Slate 0.94) that is used here. */
export interface BlocksEditor {
  children: Block[];
  selection: { anchor: Point; focus: Point } | null;
  insertData(data: DataTransfer): void;
  deleteFragment(): void;
  insertFragment(blocks: unknown[]): void;
  insertNodes(blocks: Block[], options: { at: number[] }): void;
  removeNodes(options: { at: number[] }): void;
  select(at: unknown): void;
  end(at: number[]): Point;
  string(at: number[]): string;
  withoutNormalizing(change: () => void): void;
}

/** Puts blocks where the cursor is: paragraphs go on in the sentence that it stands in, others stand by themselves. */
export function insertBlocks(editor: BlocksEditor, blocks: readonly Block[]): void {
  if (editor.selection === null) editor.select(editor.end([]));
  editor.deleteFragment();
  const place = editor.selection?.anchor.path[0] ?? 0;
  const isEmpty = editor.string([place]) === '';
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (!isEmpty && only?.type === 'paragraph') return editor.insertFragment([...(only.children ?? [])]);
  if (!isEmpty && editor.children[place]?.type === 'paragraph' && blocks[0]?.type === 'paragraph')
    return editor.insertFragment([...blocks]);
  const at = isEmpty ? place : place + 1;
  editor.withoutNormalizing(() => {
    editor.insertNodes([...blocks], { at: [at] });
    if (isEmpty) editor.removeNodes({ at: [place + blocks.length] });
  });
  editor.select(editor.end([at + blocks.length - 1]));
}
