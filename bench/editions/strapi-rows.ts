import { blocksOf, AUTHORS, documentIdAt, FILES, SECTIONS, storyAt } from './stories';

export type TableRow = Record<string, string | number | null>;
export type Batch = Map<string, TableRow[]>;

const LOCALE = 'en';
const time = (ms: number, database: 'sqlite' | 'postgres') =>
  database === 'sqlite' ? ms : new Date(ms).toISOString();

/** The rows that Strapi would have for sections, authors and files: the things stories point to. */
export function commonRows(database: 'sqlite' | 'postgres'): Batch {
  const at = time(Date.UTC(2020, 0, 1), database);
  const stamps = { created_at: at, updated_at: at, published_at: at };
  return new Map<string, TableRow[]>([
    [
      'sections',
      SECTIONS.map((name, index) => ({
        id: index + 1,
        document_id: `benchsection${index}`,
        name,
        slug: name,
        ...stamps,
      })),
    ],
    [
      'authors',
      Array.from({ length: AUTHORS }, (_, index) => ({
        id: index + 1,
        document_id: `benchauthor${index}`,
        name: `Author ${index}`,
        slug: `author-${index}`,
        ...stamps,
      })),
    ],
    [
      'files',
      Array.from({ length: FILES }, (_, index) => ({
        id: index + 1,
        document_id: `benchfile${index}`,
        name: `picture-${index}.jpg`,
        alternative_text: `Picture ${index}`,
        caption: `A picture with the number ${index}`,
        width: 1600,
        height: 900,
        formats: JSON.stringify({
          large: format(index, 'large', 1000),
          medium: format(index, 'medium', 750),
          small: format(index, 'small', 500),
        }),
        hash: `picture_${index}`,
        ext: '.jpg',
        mime: 'image/jpeg',
        size: 210.5,
        url: `/uploads/picture_${index}.jpg`,
        provider: 'local',
        folder_path: '/',
        ...stamps,
      })),
    ],
  ]);
}

const format = (index: number, name: string, width: number) => ({
  name: `${name}_picture-${index}.jpg`,
  hash: `${name}_picture_${index}`,
  ext: '.jpg',
  mime: 'image/jpeg',
  url: `/uploads/${name}_picture_${index}.jpg`,
  width,
  height: Math.round((width * 9) / 16),
  size: 40.2,
});

/**
 * The rows of stories [from, to): a draft and a published article each, with components and links, exactly as
 * `create` and `publish` leave them. Row ids follow from the story's number, so batches need no read in between.
 */
export function storyRows(
  [from, to]: [number, number],
  total: number,
  database: 'sqlite' | 'postgres',
): Batch {
  const batch: Batch = new Map();
  const add = (table: string, row: TableRow) => {
    const rows = batch.get(table);
    if (rows) rows.push(row);
    else batch.set(table, [row]);
  };
  for (let number = from; number < to; number += 1) {
    const story = storyAt(number, total);
    const at = time(story.firstPublishedMs, database);
    for (const version of [0, 1]) {
      const id = number * 2 + 1 + version;
      add('articles', {
        id,
        document_id: story.documentId,
        headline: story.headline,
        slug: story.slug,
        standfirst: story.standfirst,
        in_short: JSON.stringify(inShortOf(story.bullets)),
        teaser: story.standfirst,
        body: JSON.stringify(blocksOf(story.paragraphs)),
        tags: JSON.stringify(story.tags),
        first_published_at: at,
        created_at: at,
        updated_at: at,
        published_at: version === 1 ? at : null,
        locale: LOCALE,
      });
      add('articles_section_lnk', { id, article_id: id, section_id: story.section + 1 });
      add('articles_authors_lnk', { id, article_id: id, author_id: story.author + 1, author_ord: 1 });
      const component = (field: string, type: string, place: number, own: number) =>
        add('articles_cmps', {
          id: (id - 1) * 11 + own + 1,
          entity_id: id,
          cmp_id: 0,
          component_type: `article.${type}`,
          field,
          order: place + 1,
        });
      const withId = (cmpId: number) => {
        (batch.get('articles_cmps')?.at(-1) as TableRow).cmp_id = cmpId;
        return cmpId;
      };
      story.bullets.forEach((text, place) => {
        component('summaryBullets', 'summary-bullet', place, place);
        add('components_article_summary_bullets', { id: withId((id - 1) * 5 + place + 1), text });
      });
      story.images.forEach(({ file, caption, credit, alternativeText }, place) => {
        component('images', 'image', place, 5 + place);
        const imageId = withId((id - 1) * 2 + place + 1);
        add('components_article_images', {
          id: imageId,
          caption,
          credit,
          alternative_text: alternativeText,
          role: place === 0 ? 'lead' : 'inline',
        });
        add('files_related_mph', {
          id: imageId,
          file_id: file + 1,
          related_id: imageId,
          related_type: 'article.image',
          field: 'asset',
          order: 1,
        });
      });
      story.related.forEach((other, place) => {
        component('relatedLinks', 'related-link', place, 7 + place);
        const linkId = withId((id - 1) * 4 + place + 1);
        add('components_article_related_links', {
          id: linkId,
          target_document_id: documentIdAt(other),
        });
        add('components_article_related_links_article_lnk', {
          id: linkId,
          related_link_id: linkId,
          article_id: other * 2 + 1 + version,
        });
      });
    }
  }
  return batch;
}

export const inShortOf = (bullets: readonly string[]) =>
  bullets.map((text) => ({ text, label: null, origin: 'editor', source: 'editor' }));
