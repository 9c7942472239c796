/**
 * Child process: Fastify with prepared better-sqlite3 statements over the tables of the tuned Strapi: what somebody would
 * write by hand who wants the same answer and needs no CMS. FASTIFY_DIR holds fastify, MODULES better-sqlite3.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

const { fastify: makeFastify } = createRequire(path.join(process.env.FASTIFY_DIR, 'package.json'))('fastify');
const Database = createRequire(path.join(process.env.MODULES, 'package.json'))('better-sqlite3');

const db = new Database(process.env.DATABASE_FILENAME, { readonly: true });
db.pragma('mmap_size = 268435456');
const story = db.prepare(
  'select * from articles where slug = ? and locale = ? and published_at is not null limit 1',
);
const section = db.prepare(
  'select s.document_id, s.name, s.slug from articles_section_lnk l join sections s on s.id = l.section_id where l.article_id = ?',
);
const authors = db.prepare(
  'select a.document_id, a.name, a.slug from articles_authors_lnk l join authors a on a.id = l.author_id where l.article_id = ? order by l.author_ord',
);
const bullets = db.prepare(
  'select b.text, b.label from articles_cmps c join components_article_summary_bullets b on b.id = c.cmp_id where c.entity_id = ? and c.field = \'summaryBullets\' order by c."order"',
);
const images = db.prepare(
  "select i.*, f.url, f.width, f.height, f.formats, f.mime from articles_cmps c join components_article_images i on i.id = c.cmp_id left join files_related_mph m on m.related_id = i.id and m.related_type = 'article.image' left join files f on f.id = m.file_id where c.entity_id = ? and c.field = 'images' order by c.\"order\"",
);
const links = db.prepare(
  'select r.title, r.url, a.headline, a.slug, a.teaser from articles_cmps c join components_article_related_links r on r.id = c.cmp_id left join components_article_related_links_article_lnk l on l.related_link_id = r.id left join articles a on a.id = l.article_id where c.entity_id = ? and c.field = \'relatedLinks\' order by c."order"',
);
const list = db.prepare(
  'select a.id, a.document_id, a.headline, a.slug, a.teaser, a.in_short, a.first_published_at from sections s join articles_section_lnk l on l.section_id = s.id join articles a on a.id = l.article_id where s.slug = ? and a.published_at is not null order by a.first_published_at desc limit 20',
);

const app = makeFastify();
const parsed = (image) => ({ ...image, formats: JSON.parse(image.formats ?? 'null') });
app.get('/stories/:slug', (request, reply) => {
  const row = story.get(request.params.slug, 'en');
  if (!row) return reply.code(404).send({ error: 'not found' });
  return {
    data: {
      ...row,
      body: JSON.parse(row.body),
      in_short: JSON.parse(row.in_short),
      tags: JSON.parse(row.tags),
      section: section.get(row.id) ?? null,
      authors: authors.all(row.id),
      summaryBullets: bullets.all(row.id),
      images: images.all(row.id).map(parsed),
      relatedLinks: links.all(row.id),
    },
  };
});
app.get('/stories', (request) => ({
  data: list.all(request.query.section).map((row) => ({
    ...row,
    in_short: JSON.parse(row.in_short),
    authors: authors.all(row.id),
    images: images.all(row.id).map(parsed),
  })),
}));
await app.listen({ port: 0, host: '127.0.0.1' });
process.send({ port: app.server.address().port });
process.on('message', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
