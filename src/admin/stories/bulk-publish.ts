import { texts } from '../texts';

/** Strapi's dialog of a bulk publication: the only one whose table leads to forms of entries in another tab. */
const TABLE = "[role='dialog'] table:has(td a[target='_blank'][href*='/collection-types/'])";

/**
 * Who publishes ten stories at once has to see which: Strapi 5.54 puts their ids first and cuts the headlines off behind
 * them. The ids go, the headlines are whole and stand first.
 */
const RULES = `
${TABLE} :is(th, td):nth-child(2) {
  display: none;
}
${TABLE} td:nth-child(3) {
  white-space: normal;
  overflow-wrap: anywhere;
}
${TABLE} td:nth-child(3) * {
  white-space: normal;
}
${TABLE} th:nth-child(3) * {
  font-size: 0;
}
${TABLE} th:nth-child(3)::after {
  content: '${texts.desk.headline}';
  font-size: 1.1rem;
  font-weight: 600;
  text-transform: uppercase;
}
`;

export function headlinesFirst(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
