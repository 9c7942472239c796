import { ARTICLE_UID } from './articles';
import { FINGERPRINT_COLUMNS } from './story-fingerprints';

/** How a database makes JSON of its rows. What SQLite nests it has to be told to be JSON. */
interface Dialect {
  object: string;
  list(item: string, order: string): string;
  nested(value: string): string;
}

const POSTGRES: Dialect = {
  object: 'json_build_object',
  list: (item, order) => `coalesce(json_agg(${item} order by ${order}), '[]')`,
  nested: (value) => value,
};

const SQLITE: Dialect = {
  object: 'json_object',
  list: (item, order) => `json_group_array(${item} order by ${order})`,
  nested: (value) => `json(${value})`,
};

/** Columns of the row beside those of its fingerprint. */
const OWN = ['document_id', 'locale', 'published_at', 'substantive_update'];

function statement(dialect: Dialect): string {
  const { object, list, nested } = dialect;
  const asset = file(dialect, 'p', 'article.image', 'asset');
  const target = `
    (select ${object}('documentId', t.document_id)
     from components_article_related_links_article_lnk l join articles t on t.id = l.article_id
     where l.related_link_id = p.id limit 1)`;

  /** The components of one field of the article at hand, in the editor's order. */
  const parts = (table: string, field: string, columns: string) => `
    (select ${list(`${object}(${columns})`, 'c."order", c.id')}
     from articles_cmps c join ${table} p on p.id = c.cmp_id
     where c.entity_id = a.id and c.field = '${field}')`;

  return `
  select ${[...OWN, ...FINGERPRINT_COLUMNS].map((column) => `a.${column}`).join(', ')},
    (select ${object}('documentId', s.document_id, 'name', s.name, 'slug', s.slug)
     from articles_section_lnk l join sections s on s.id = l.section_id where l.article_id = a.id limit 1) as section,
    (select ${list(`${object}('documentId', w.document_id, 'name', w.name, 'slug', w.slug)`, 'l.author_ord, w.id')}
     from articles_authors_lnk l join authors w on w.id = l.author_id where l.article_id = a.id) as authors,
    ${parts('components_article_images', 'images', `'alternativeText', p.alternative_text, 'caption', p.caption, 'credit', p.credit, 'role', p.role, 'focus', ${nested('p.focus')}, 'asset', ${nested(asset)}`)} as images,
    ${parts('components_article_related_links', 'relatedLinks', `'title', p.title, 'url', p.url, 'byHeadline', p.by_headline, 'targetDocumentId', p.target_document_id, 'article', ${nested(target)}`)} as "relatedLinks",
    ${parts('components_article_credits', 'credits', `'name', p.name, 'place', p.place`)} as credits,
    ${parts('components_article_corrections', 'corrections', `'text', p.text, 'at', p.at`)} as corrections,
    ${file(dialect, 'a', ARTICLE_UID, 'socialImage')} as "socialImage"
  from articles a where a.document_id = ? and a.locale = ? and a.published_at is not null limit 1`;
}

/** The file in a media field of the row at hand. */
const file = ({ object, nested }: Dialect, row: string, type: string, field: string): string => `
  (select ${object}('documentId', f.document_id, 'url', f.url, 'mime', f.mime, 'width', f.width,
     'height', f.height, 'alternativeText', f.alternative_text, 'caption', f.caption, 'credit', f.credit,
     'copyright', f.copyright, 'formats', ${nested('f.formats')}, 'version', f.version)
   from files_related_mph m join files f on f.id = m.file_id
   where m.related_id = ${row}.id and m.related_type = '${type}' and m.field = '${field}'
   order by m."order", m.id limit 1)`;

/** A published story with the parts that readers can see, in one statement: its document id and its locale are asked. */
export const storyStatement = {
  postgres: statement(POSTGRES),
  sqlite: statement(SQLITE),
};
