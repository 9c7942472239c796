import type { ReportKind } from '../../report';
import type { HtmlElement } from '../tree/html-tree';
import type { Container } from './block-writer';
import type { Marks } from './inlines';
import type { FigureWords } from './pictures';

/** Something blocks could not hold, or hold otherwise than the page had it. `at` counts characters of the source. */
export interface HtmlFact {
  kind: ReportKind;
  what: string;
  text: string;
  note: string;
  at: number;
}

export type Report = (
  kind: ReportKind,
  what: string,
  element: HtmlElement,
  text: string,
  note?: string,
) => void;

/** Where a walk through mark-up stands: what is around its words. */
export interface Place {
  marks: Marks;
  url: string;
  container: Container;
  figure: FigureWords | null;
  lists: readonly HtmlElement[];
}

export const PARAGRAPH: Container = { type: 'paragraph' };
