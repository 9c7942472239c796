import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { clock } from '../page/clock';
import { Wrapped } from '../page/Wrapped';
import { texts } from '../texts';
import { AuthorNames } from './AuthorNames';
import { LanguageCodes } from './LanguageCodes';
import { StoryStatus } from './StoryStatus';

type Row = Record<string, unknown>;

interface Column {
  name: string;
  attribute: { type: string };
  label?: unknown;
  sortable?: boolean;
  cellFormatter?: (row: Row) => unknown;
}

interface Table {
  displayedHeaders: Column[];
}

/** How Strapi's i18n plugin calls its column "Available in". */
const LANGUAGES = 'locales';

/**
 * A list of stories as a desk reads it: headlines whole and wide, beside them what readers have and where the story
 * stands, in one column when it was saved and when it goes live, and then authors by name (Strapi counts them). Times are
 * said as short as on our pages; the languages of a story are codes, and left out where there is only one.
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
          if (column.cellFormatter) return column.name === LANGUAGES ? { ...column, ...languages } : column;
          const own = isOfStories ? OF_STORIES[column.name] : undefined;
          if (own) return { ...column, ...own };
          return column.attribute.type === 'datetime'
            ? { ...column, cellFormatter: shortTime(column.name) }
            : column;
        }),
    };
  };

const timeIn = (row: Row, name: string): string | null =>
  typeof row[name] === 'string' ? clock(row[name]) : null;

const shortTime = (name: string) => (row: Row) => (
  <Typography textColor="neutral800">{timeIn(row, name) ?? '-'}</Typography>
);

/** As Strapi makes its own link of a row, but not cut off. */
const headline = ({ headline, documentId, locale }: Row) => (
  <Wrapped from="clamp(22rem, 24vw, 40rem)" upTo="56rem">
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

const times = (row: Row) => {
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

const languages = {
  label: { id: 'slugline.list.languages', defaultMessage: texts.stories.languages },
  cellFormatter: (row: Row) => <LanguageCodes {...row} />,
};

/** The status cannot be sorted by: Strapi would sort by the state alone. There is a filter for each. */
const OF_STORIES: Readonly<Record<string, Partial<Column>>> = {
  headline: { cellFormatter: headline },
  deskState: {
    label: { id: 'slugline.list.status', defaultMessage: texts.stories.status },
    sortable: false,
    cellFormatter: (row) => <StoryStatus row={row} />,
  },
  updatedAt: { cellFormatter: times },
  authors: { cellFormatter: (row) => <AuthorNames row={row} /> },
};
