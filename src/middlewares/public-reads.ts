import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from '../public-answers/answer';
import { getPublicAnswers } from '../public-answers/public-answers';
import { publicReadCounter } from '../stores/public-reads/public-read-counts';
import { readPoints } from '../stores/public-reads/read-points';
import { publicGraphql } from './public-graphql';
import { publicRestAddress } from './public-rest';
import { readLimit } from './read-limit';
import { publicSender, unavailable } from './send-public';

interface Settings {
  /** Where browsers may call from; `*` is everywhere. */
  origins: string[];
  /** Reads a minute from one address; 0 is no limit. A GraphQL query is as many reads as it asks for. */
  readsPerMinute: number;
  /** Where they are counted for all servers; null: in the database. */
  redisUrl: string | null;
}

type Listener = (req: IncomingMessage, res: ServerResponse) => unknown;

/**
 * Public reads in front of the whole stack: no session, body parser, router or log line stands between a reader and
 * the row. REST reads are answered in front of Koa itself, which costs as much as all the rest of such an answer;
 * GraphQL needs Koa's eyes for what a caller accepts, and is its first middleware. Whatever is not a public read goes
 * on into the stack untouched.
 *
 * Both put themselves into the server when this is made, as `strapi::session` does, which would else stand in front
 * of whatever the list of middlewares puts first.
 */
export default (
  { origins, readsPerMinute, redisUrl }: Settings,
  { strapi }: { strapi: Core.Strapi },
): void => {
  const needs = {
    strapi,
    count: publicReadCounter(strapi),
    limit:
      readsPerMinute > 0
        ? readLimit(() => readPoints(strapi, { perMinute: readsPerMinute, redisUrl }), readsPerMinute)
        : null,
    sender: publicSender(strapi, origins),
  };
  const { app } = strapi.server;
  const callback = app.callback.bind(app);
  app.callback = () => restReads(needs, callback()) as ReturnType<typeof callback>;
  strapi.server.use(graphqlReads(needs));
};

interface Needs {
  strapi: Core.Strapi;
  count: ReturnType<typeof publicReadCounter>;
  limit: ReturnType<typeof readLimit> | null;
  sender: ReturnType<typeof publicSender>;
}

/** What is in memory goes out in the same turn; promises are for what has to be waited for. */
function restReads({ strapi, count, limit, sender }: Needs, koa: Listener): Listener {
  const addressOf = publicRestAddress(strapi);
  const answerTo = (address: string, req: IncomingMessage) =>
    getPublicAnswers(strapi).answerAt(address, req.headers['if-none-match']);
  const send = (req: IncomingMessage, res: ServerResponse, address: string, answer: Answer | null) => {
    if (answer === null) return koa(req, res);
    count(address, answer.status);
    return sender.send(req, res, answer);
  };
  const later = async (req: IncomingMessage, res: ServerResponse, address: string): Promise<unknown> => {
    await sender.ready();
    const refused = limit && (await limit(strapi.server.app.createContext(req, res).ip, 1));
    return send(req, res, address, refused ?? (await answerTo(address, req)));
  };

  return (req, res) => {
    const address = addressOf(req);
    if (address === null) return koa(req, res);
    const failed = (error: Error) => send(req, res, address, unavailable(strapi, error));
    if (limit !== null || !sender.isReady()) return later(req, res, address).catch(failed);
    try {
      const answer = answerTo(address, req);
      return answer instanceof Promise
        ? answer.then((given) => send(req, res, address, given)).catch(failed)
        : send(req, res, address, answer);
    } catch (error) {
      return failed(error as Error);
    }
  };
}

function graphqlReads({ strapi, count, limit, sender }: Needs): Core.MiddlewareHandler {
  const readOf = publicGraphql(strapi);
  return async function publicReads(ctx, next) {
    const read = await readOf(ctx);
    if (read === null) {
      if (limit) ctx.state.limitReads = (reads: number) => limit(ctx.ip, reads); // for GraphQL, once its query is read
      return next();
    }
    if (read === 'gone') {
      ctx.respond = false;
      return;
    }
    const refused = limit && (await limit(ctx.ip, read.reads));
    const answer = refused ?? (await read.answer().catch((error: Error) => unavailable(strapi, error)));
    if (answer === null) return next();
    await sender.ready();
    count('/graphql', answer.status);
    ctx.respond = false;
    ctx.req.resume(); // its body was read and put back; a connection is used again when it is gone
    sender.send(ctx.req, ctx.res, answer);
  };
}
