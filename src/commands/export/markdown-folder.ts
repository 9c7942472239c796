import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Block } from '../../newsroom/article/article';
import { storyMarkdown } from '../../newsroom/article/blocks-markdown';
import type { HouseStyle } from '../../newsroom/house-style';
import { articlePath } from '../../newsroom/edition/paths';

type Row = Record<string, unknown>;

/** Every story as a file of Markdown with front matter: `en/world/summit-ends.md`; drafts say so in theirs. */
export function markdownFolder(strapi: Core.Strapi, folder: string) {
  const style = strapi.config.get('newsroom') as HouseStyle;
  const sections = new Map<string, string>();
  return {
    async keep(record: Row) {
      const live = (record.live ?? {}) as Row;
      const story = { ...record, ...live };
      const name = String(story.section ?? '');
      if (name !== '' && !sections.has(name)) {
        const row = await strapi.db
          .query('api::section.section')
          .findOne({ where: { name }, select: ['slug'] });
        sections.set(name, String(row?.slug ?? ''));
      }
      const slug = String(story.slug || record.documentId);
      const section = sections.get(name) || null;
      const where = { locale: String(record.locale), defaultLocale: style.defaultLocale };
      const parts = [String(record.locale), ...(section === null ? [] : [section]), `${slug}.md`].map(
        plainName,
      );
      const file = path.join(folder, ...parts);
      mkdirSync(path.dirname(file), { recursive: true });
      const front = {
        title: story.headline,
        description: story.standfirst,
        slug,
        path: articlePath(style.paths, { section, slug, ...where }),
        locale: record.locale,
        draft: record.status !== 'published',
        date: record.firstPublishedAt,
        updated: record.updatedAt,
        section: name,
        authors: story.authors,
        tags: story.tags,
        dateline: story.dateline,
        inShort: ((story.inShort ?? []) as Row[]).map(({ label, text }) =>
          label ? `${String(label)} ${String(text)}` : text,
        ),
        images: story.images,
        relatedLinks: story.relatedLinks,
        credits: story.credits,
        corrections: story.corrections,
        aliases: record.formerSlugs,
        documentId: record.documentId,
      };
      await writeFile(file, storyMarkdown(front, (story.body ?? []) as Block[]));
    },
  };
}

/** Slugs are ASCII; a slug of another system's making may still be a path. */
const plainName = (name: string): string => name.replaceAll(/[/\\\0]/gu, '-').replace(/^\.+/u, '') || 'story';
