import { Typography } from '@strapi/design-system';
import { clock } from '../deliveries/clock';

interface Column {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Record<string, unknown>) => unknown;
}

interface Table {
  displayedHeaders: Column[];
}

/** How Strapi's i18n plugin calls its column "Available in". */
const LANGUAGES = 'locales';

/**
 * Makes room in Strapi's list for what stands last in it, the status: times are said as short as on our pages, and
 * the languages of a story are left out where there is only one. The first column stays as it is: it is the link.
 */
export const listColumns =
  (areLanguagesSeveral: () => boolean) =>
  <T extends Table>(table: T): T => ({
    ...table,
    displayedHeaders: table.displayedHeaders
      .filter(({ name, cellFormatter }) => name !== LANGUAGES || !cellFormatter || areLanguagesSeveral())
      .map((column, place) =>
        place > 0 && column.attribute.type === 'datetime' && !column.cellFormatter
          ? { ...column, cellFormatter: shortTime(column.name) }
          : column,
      ),
  });

const shortTime = (name: string) => (row: Record<string, unknown>) => (
  <Typography textColor="neutral800">{typeof row[name] === 'string' ? clock(row[name]) : '-'}</Typography>
);
