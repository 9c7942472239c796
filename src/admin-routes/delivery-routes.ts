import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Dispatch, DispatchState, Outbox } from '../dispatch/outbox';
import { mostUrgent, newestToEach, progressOf } from '../dispatch/progress';
import { wireRoomOf } from '../stores/wire/wire-room';
import { readTime } from '../newsroom/input/read-time';
import { CHANGE, READ } from './dispatch-permissions';
import { deliveryView, progressView } from './dispatch-views';
import { bodyOf, mayChange, route, type AdminContext } from './route';

const STATES: readonly string[] = ['waiting', 'leased', 'delivered', 'dead'];
const LARGEST_PAGE = 100;
const PAGE = 25;
/** Ids in one request to send again; a range does for more. */
const MOST_IDS = 500;
/** Enough of a story's history to find the newest dispatch to every endpoint. */
const HISTORY = 200;

/** Deliveries: seen by editors, sent again by operators. Shapes in `docs/admin-routes.md`. */
export function deliveryRoutes(strapi: Core.Strapi) {
  const room = () => wireRoomOf(strapi);

  const list = async (ctx: AdminContext) => {
    const limit = pageSize(ctx.query.limit);
    const found = await room().outbox.list({
      ...filterOf(ctx.query),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const next = found.length > limit ? (page.at(-1)?.id ?? null) : null;
    ctx.body = { data: page.map(deliveryView), next, mayChange: mayChange(ctx) };
  };

  const replay = async (ctx: AdminContext) => {
    const count = await room().outbox.replay(replayOf(bodyOf(ctx)), Date.now());
    room().log('info', 'Dispatches were sent again by hand', { count, by: ctx.state.user?.id ?? null });
    room().wake();
    ctx.body = { data: { count } };
  };

  const newest = async ({ params }: AdminContext, locale: string | undefined): Promise<Dispatch[]> =>
    newestToEach(
      await room().outbox.list({
        documentId: params.documentId ?? '',
        limit: HISTORY,
        ...(locale === undefined ? {} : { locale }),
      }),
    );

  const ofArticle = async (ctx: AdminContext) => {
    const latest = await newest(ctx, textOf(ctx.query.locale));
    const progress = mostUrgent(latest.map(progressOf));
    ctx.body = {
      data: {
        progress: progress && progressView(progress),
        endpoints: latest.map((dispatch) => ({
          name: dispatch.endpoint,
          progress: progressView(progressOf(dispatch)),
          delivery: deliveryView(dispatch),
        })),
      },
      mayChange: mayChange(ctx),
    };
  };

  const sendAgain = async (ctx: AdminContext) => {
    const latest = await newest(ctx, textOf(bodyOf(ctx).locale));
    const ids = latest.map(({ id }) => id);
    const count = ids.length === 0 ? 0 : await room().outbox.replay({ ids }, Date.now());
    room().log('info', 'A story was sent again by hand', {
      article: ctx.params.documentId ?? '',
      count,
      by: ctx.state.user?.id ?? null,
    });
    room().wake();
    ctx.body = { data: { count } };
  };

  return [
    route('GET', '/deliveries', READ, list),
    route('POST', '/deliveries/replay', CHANGE, replay),
    route('GET', '/articles/:documentId/deliveries', READ, ofArticle),
    route('POST', '/articles/:documentId/send', CHANGE, sendAgain),
  ];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

function filterOf(query: Record<string, unknown>) {
  const state = textOf(query.state);
  if (state !== undefined && !STATES.includes(state))
    throw new errors.ValidationError(`The state has to be one of ${STATES.join(', ')}.`);
  const all = {
    endpoint: textOf(query.endpoint),
    state: state as DispatchState | undefined,
    documentId: textOf(query.documentId),
    locale: textOf(query.locale),
    beforeId: textOf(query.before),
    fromMs: timeIn(query, 'from'),
    toMs: timeIn(query, 'to'),
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof typeof all]?: NonNullable<(typeof all)[Name]> };
}

function pageSize(value: unknown): number {
  if (value === undefined) return PAGE;
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_PAGE) return limit;
  throw new errors.ValidationError(`The limit has to be a number from 1 to ${LARGEST_PAGE}.`);
}

/** What is to be sent again: by id, or what was saved in a stretch of time. */
function replayOf({
  ids,
  endpoint,
  from,
  to,
  state,
}: Record<string, unknown>): Parameters<Outbox['replay']>[0] {
  if (Array.isArray(ids)) {
    const isFine = ids.length > 0 && ids.length <= MOST_IDS && ids.every((id) => textOf(id) !== undefined);
    if (!isFine) throw new errors.ValidationError(`The ids have to be 1 to ${MOST_IDS} texts.`);
    return { ids: ids as string[] };
  }
  const [fromMs, toMs] = [timeOf(from), timeOf(to)];
  if (fromMs === null || toMs === null || fromMs > toMs)
    throw new errors.ValidationError('Give ids, or from and to as times in ISO 8601, from before to.');
  if (state !== undefined && state !== null && state !== 'dead' && state !== 'delivered')
    throw new errors.ValidationError('The state has to be dead or delivered.');
  return { endpoint: textOf(endpoint) ?? null, fromMs, toMs, state: state ?? null };
}

/** A time in the query, or undefined where it is not asked for. */
function timeIn(query: Record<string, unknown>, name: 'from' | 'to'): number | undefined {
  if (query[name] === undefined) return undefined;
  const ms = timeOf(query[name]);
  if (ms === null) throw new errors.ValidationError(`The ${name} has to be a time in ISO 8601.`);
  return ms;
}

function timeOf(value: unknown): number | null {
  const time = readTime(textOf(value), { isDateEnough: true });
  return 'ms' in time ? time.ms : null;
}
