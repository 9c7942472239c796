import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { clock } from '../page/clock';
import { Wrapped } from '../page/Wrapped';
import { texts } from '../texts';
import { AuthorNames } from './AuthorNames';

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
 * A list of stories as a desk reads it: headlines whole, authors by name (Strapi counts them), the state in words, and
 * in one column when a story was saved and when it goes live. Times are said as short as on our pages, and the languages
 * of a story are left out where there is only one: what stands last, the status, has to be seen on a small screen.
 */
export const listColumns =
  (areLanguagesSeveral: () => boolean) =>
  <T extends Table>(table: T): T => {
    const isOfStories = table.displayedHeaders.some(({ name }) => name === 'headline');
    return {
      ...table,
      displayedHeaders: table.displayedHeaders
        .filter(({ name, cellFormatter }) => name !== LANGUAGES || !cellFormatter || areLanguagesSeveral())
        .map((column) => {
          if (column.cellFormatter) return column;
          const own = isOfStories ? OF_STORIES[column.name] : undefined;
          if (own) return { ...column, cellFormatter: own };
          return column.attribute.type === 'datetime'
            ? { ...column, cellFormatter: shortTime(column.name) }
            : column;
        }),
    };
  };

const timeIn = (row: Record<string, unknown>, name: string): string | null =>
  typeof row[name] === 'string' ? clock(row[name]) : null;

const authorNames = (row: Record<string, unknown>) => <AuthorNames row={row} />;

const shortTime = (name: string) => (row: Record<string, unknown>) => (
  <Typography textColor="neutral800">{timeIn(row, name) ?? '-'}</Typography>
);

/** As Strapi makes its own link of a row, but not cut off. */
const headline = ({ headline, documentId, locale }: Record<string, unknown>) => (
  <Wrapped upTo="36rem">
    <Typography
      tag={Link}
      to={{
        pathname: String(documentId),
        search: typeof locale === 'string' ? `plugins[i18n][locale]=${locale}` : '',
      }}
      textColor="neutral800"
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
    >
      {typeof headline === 'string' && headline !== '' ? headline : texts.bullets.untitled}
    </Typography>
  </Wrapped>
);

const state = ({ deskState }: Record<string, unknown>) => (
  <Typography textColor="neutral800">
    {(texts.desk.states as Readonly<Record<string, string>>)[String(deskState)] ?? '-'}
  </Typography>
);

const times = (row: Record<string, unknown>) => {
  const planned = timeIn(row, 'publishAt');
  return (
    <>
      <Typography tag="div" textColor="neutral800">
        {timeIn(row, 'updatedAt') ?? '-'}
      </Typography>
      {planned === null ? null : (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {texts.desk.goesLive(planned)}
        </Typography>
      )}
    </>
  );
};

const OF_STORIES: Readonly<Record<string, Column['cellFormatter']>> = {
  headline,
  authors: authorNames,
  deskState: state,
  updatedAt: times,
};
