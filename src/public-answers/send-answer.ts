import type { IncomingHttpHeaders } from 'node:http';
import type { Answer, PublicRequest } from './answer';

interface Context {
  path: string;
  querystring: string;
  headers: IncomingHttpHeaders;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
  notFound(message: string): void;
}

/** A public read as an ordinary Strapi action. */
export const sendAnswer =
  (answer: (request: PublicRequest) => Promise<Answer> | null) =>
  async (ctx: Context): Promise<void> => {
    const given = await answer({
      path: ctx.path.replace(/^\/api/u, ''),
      query: new URLSearchParams(ctx.querystring),
      ifNoneMatch: ctx.headers['if-none-match'],
    });
    if (given === null) return ctx.notFound('No published story has this address.');
    ctx.status = given.status;
    for (let at = 0; at < given.headers.length; at += 2) ctx.set(given.headers[at]!, given.headers[at + 1]!);
    ctx.body = given.body;
  };
