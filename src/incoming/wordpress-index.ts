import Database from 'better-sqlite3';
import type { Attachment } from '../newsroom/intake/wordpress/attachment';
import { linkKey } from '../newsroom/intake/wordpress/link-key';
import { wholePicture } from '../newsroom/intake/wordpress/sized-picture';

/** A story of the archive by its address: the one there, and the one it is going to have here. */
export interface IndexedPost {
  item: string;
  /** Where it stands in the file: two items may have one number. */
  line: number;
  headline: string;
  slug: string;
  section: string;
  sectionSlug: string;
  path: string;
  isPublic: boolean;
}

/**
 * What stories of an archive say of each other, in a database of its own that lives in a file without a name and goes with
 * the process: a post may show a picture that comes a gigabyte later, and memory is not to grow with the archive.
 */
export function wordpressIndex() {
  const db = new Database('');
  db.pragma('journal_mode = off');
  db.pragma('synchronous = off');
  db.pragma('cache_size = -16000');
  db.exec(`
    create table attachments (id text primary key, parent text, url text, path text, alt text, caption text, credit text);
    create index attachments_url on attachments (url);
    create index attachments_parent on attachments (parent);
    create table posts (item text primary key, line integer, place integer, headline text, slug text, section text, section_slug text, path text, is_public integer);
    create unique index posts_slug on posts (slug);
    create table links (key text primary key, item text);
    begin`);
  const addAttachment = db.prepare('insert or ignore into attachments values (?, ?, ?, ?, ?, ?, ?)');
  const addPost = db.prepare('insert or ignore into posts values (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const addLink = db.prepare('insert or ignore into links values (?, ?)');
  const slugTaken = db.prepare('select 1 from posts where slug = ?').pluck();
  const oneAttachment = db.prepare('select * from attachments where id = ?');
  const attachmentByUrl = db.prepare('select * from attachments where url = ? limit 1');
  const attachmentsByParent = db.prepare(
    'select * from attachments where parent = ? order by rowid limit 200',
  );
  const pathOfLink = db
    .prepare('select p.path from links l join posts p on p.item = l.item where l.key = ?')
    .pluck();
  const onePost = db.prepare('select * from posts where item = ?');
  const postsAfter = db.prepare('select * from posts where place > ? order by place limit ?');
  const settle = db.prepare('update or ignore posts set slug = ?, section_slug = ?, path = ? where item = ?');
  let place = 0;

  return {
    addAttachment(one: Attachment) {
      addAttachment.run(
        one.id,
        one.parent,
        urlKey(one.url),
        one.url,
        one.alternativeText,
        one.caption,
        one.credit,
      );
    },

    /** The slug gets a number where another post of the archive has it. */
    addPost(post: IndexedPost, links: readonly string[], base: string) {
      place += 1;
      const slug = freeSlug(post.slug, (one) => slugTaken.get(one) !== undefined);
      const path = post.path.slice(0, post.path.lastIndexOf('/') + 1) + slug;
      const { line, headline, section, sectionSlug, isPublic } = post;
      addPost.run(post.item, line, place, headline, slug, section, sectionSlug, path, Number(isPublic));
      for (const link of links) {
        const key = linkKey(link, base);
        if (key !== '') addLink.run(key, post.item);
      }
    },

    /** The address that a story really has here, once it is known. */
    settle(item: string, { slug, sectionSlug, path }: { slug: string; sectionSlug: string; path: string }) {
      settle.run(slug, sectionSlug, path, item);
    },

    attachment: (id: string): Attachment | null => (id === '' ? null : attachmentIn(oneAttachment.get(id))),
    attachmentAt: (url: string): Attachment | null =>
      attachmentIn(attachmentByUrl.get(urlKey(url)) ?? attachmentByUrl.get(urlKey(wholePicture(url)))),
    attachmentsOf: (parent: string): Attachment[] =>
      attachmentsByParent.all(parent).flatMap((row) => attachmentIn(row) ?? []),
    pathOf: (url: string, base: string): string | null => {
      const key = linkKey(url, base);
      return key === '' ? null : ((pathOfLink.get(key) as string | undefined) ?? null);
    },
    post: (item: string): IndexedPost | null => postIn(onePost.get(item)),
    /** The stories in their order, `count` behind the last one asked for. */
    postsAfter: (after: number, count: number): (IndexedPost & { place: number })[] =>
      postsAfter
        .all(after, count)
        .map((row) => ({ ...(postIn(row) as IndexedPost), place: Number((row as Row).place) })),
    count: () => place,
    close: () => void db.close(),
  };
}

type Row = Record<string, unknown>;

/** Protocol and host differ between what is typed and what is stored (a move, a CDN in front); the path does not. */
const urlKey = (url: string): string =>
  url.replace(/^(?:https?:)?\/\/[^/]{1,255}/iu, '').split(/[?#]/u, 1)[0] ?? '';

function attachmentIn(row: unknown): Attachment | null {
  if (row === undefined) return null;
  const { id, parent, path, alt, caption, credit } = row as Record<string, string>;
  return {
    id: String(id),
    parent: String(parent),
    url: String(path),
    alternativeText: String(alt),
    caption: String(caption),
    credit: String(credit),
  };
}

function postIn(row: unknown): IndexedPost | null {
  if (row === undefined) return null;
  const one = row as Row;
  return {
    item: String(one.item),
    line: Number(one.line),
    headline: String(one.headline),
    slug: String(one.slug),
    section: String(one.section),
    sectionSlug: String(one.section_slug),
    path: String(one.path),
    isPublic: Number(one.is_public) === 1,
  };
}

function freeSlug(wish: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wish)) return wish;
  for (let number = 2; ; number += 1) if (!isTaken(`${wish}-${number}`)) return `${wish}-${number}`;
}
