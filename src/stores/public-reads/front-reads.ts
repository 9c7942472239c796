import { listValidator, type Validator } from './edition-validators';
import { END_OF_TIME, listStatements, placeOf, type ListPlace } from './edition-list-reads';
import type { AskTuples, PublicConnection, Text, Tuple } from './public-connection';

export interface FrontQuery {
  locale: string;
  /** A slug; null for the newspaper's own front page. */
  section: string | null;
  limit: number;
}

export interface ReadFront extends Validator {
  /** Cards as JSON: the pinned ones in their order, then the newest others. */
  cards: Text[];
  pinned: number;
  /** Where the list of all stories goes on after the newest that are shown; null where nothing is left. */
  next: ListPlace | null;
}

export interface FrontReads {
  front(query: FrontQuery): Promise<ReadFront>;
}

const COLUMNS = 'e.document_id, e.first_published_ms, e.card_etag, e.changed_ms';

/** Joined to editions: a draft, a withdrawn story or one under embargo has none, so its place stays empty. */
const statement = (card: string, isOfSection: boolean) => `
  select ${COLUMNS}, ${card}
  from ${isOfSection ? 'sections s cross join ' : ''}slugline_front_places p
  cross join slugline_editions e
  where p.locale = ? and ${isOfSection ? 's.slug = ? and p.section = s.document_id' : "p.section = ''"}
    and e.document_id = p.story_document_id and e.locale = p.locale
  order by p.place`;

/** Front pages: what an editor has pinned, in that order, and the newest others for the places that are left. */
export function frontReads(connection: PublicConnection): FrontReads {
  const newest = listStatements(connection);
  const prepared = new Map<boolean, AskTuples>();
  const pinnedOn = ({ locale, section }: FrontQuery) => {
    const isOfSection = section !== null;
    const ask =
      prepared.get(isOfSection) ??
      connection.prepareTuples(
        isOfSection ? 'slugline_front_section' : 'slugline_front',
        statement(connection.text('e.card'), isOfSection),
      );
    prepared.set(isOfSection, ask);
    return ask(isOfSection ? [locale, section] : [locale]);
  };
  return {
    front: async (query) => {
      const pinned = (await pinnedOn(query)).slice(0, query.limit);
      const ids = new Set(pinned.map(([documentId]) => documentId));
      const list = { locale: query.locale, section: query.section, author: null, tag: null, before: null };
      const rows = await newest({ ...list, limit: query.limit }, true);
      const others = rows.filter(([documentId]) => !ids.has(documentId));
      return frontOf(pinned, others, query.limit);
    },
  };
}

function frontOf(pinned: readonly Tuple[], others: readonly Tuple[], limit: number): ReadFront {
  const filling = others.slice(0, limit - pinned.length);
  const shown = [...pinned, ...filling];
  const last = filling.at(-1);
  const { etag, changedMs } = listValidator(shown);
  const next = others.length === filling.length ? null : last === undefined ? END_OF_TIME : placeOf(last);
  return {
    cards: shown.map((row) => row[4] as Text),
    pinned: pinned.length,
    next,
    etag: `${etag}-${pinned.length}${next === null ? '' : '-more'}`,
    changedMs,
  };
}
