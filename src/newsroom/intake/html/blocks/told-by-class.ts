import type { HtmlElement } from '../tree/html-tree';
import { classesOf } from '../tree/style';

/* What WordPress and Word say of an element by its class alone. */

export const isFigure = (element: HtmlElement): boolean =>
  element.name === 'figure' || classesOf(element).includes('wp-caption');

export const isCaptionText = (element: HtmlElement): boolean =>
  classesOf(element).includes('wp-caption-text');

export const isWordsQuotation = (element: HtmlElement): boolean =>
  element.name === 'p' &&
  classesOf(element).some((name) => name === 'msoquote' || name === 'msointensequote');
