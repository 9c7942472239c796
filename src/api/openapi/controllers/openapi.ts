import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { holds } from '../../../public-answers/answer';
import { newsroomDocument } from '../document/document';
import { docsPage, DOCS_POLICY, readerScript, SETTINGS_SCRIPT } from '../document/docs-page';

interface Context {
  status: number;
  body: unknown;
  type: string;
  headers: Record<string, string | undefined>;
  params: { file?: string };
  set(name: string, value: string): void;
  notFound(): void;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  let made: { text: string; etag: string } | undefined;
  let reader: string | undefined;
  const document = () => {
    if (made === undefined) {
      const text = JSON.stringify(newsroomDocument(String(strapi.config.get('info.version'))));
      made = { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 32)}"` };
    }
    return made;
  };

  return {
    /** `GET /api/openapi.json` */
    json(ctx: Context) {
      const { text, etag } = document();
      ctx.set('ETag', etag);
      ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
      ctx.set('Access-Control-Allow-Origin', '*');
      ctx.status = 200;
      ctx.type = 'application/json; charset=utf-8';
      if (holds(ctx.headers['if-none-match'], etag.slice(1, -1))) ctx.status = 304;
      else ctx.body = text;
    },

    /** `GET /api/docs`: the same to read. */
    page(ctx: Context) {
      ctx.set('Content-Security-Policy', DOCS_POLICY);
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = docsPage();
    },

    file(ctx: Context) {
      const { file } = ctx.params;
      if (file !== 'reader.js' && file !== 'settings.js') return ctx.notFound();
      ctx.set('Cache-Control', 'public, max-age=86400');
      ctx.type = 'text/javascript; charset=utf-8';
      ctx.body = file === 'settings.js' ? SETTINGS_SCRIPT : (reader ??= readerScript());
    },
  };
};
