import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { newMessageId } from '../stores/wire/message-ids';
import { testMessage } from '../dispatch/message';
import { requestFor } from '../dispatch/request';
import { endpointStates } from '../stores/wire/endpoint-states';
import type { Changed, StoredEndpoint } from '../stores/wire/endpoints';
import { wireRoomOf } from '../stores/wire/wire-room';
import { CHANGE, READ } from './dispatch-permissions';
import { endpointView } from './dispatch-views';
import { bodyOf, mayChange, route, type AdminContext } from './route';

const OF_ENVIRONMENT =
  'This endpoint is set in the environment (REBUILD_ENDPOINTS, REBUILD_URL) and is changed there.';

/** Endpoints: seen by editors, changed by operators. Shapes in `docs/admin-routes.md`. */
export function endpointRoutes(strapi: Core.Strapi) {
  const room = () => wireRoomOf(strapi);
  const now = () => Date.now();

  const viewer = async () => {
    const states = await endpointStates(strapi.db.connection);
    const { endpoints } = await room().counts();
    return (stored: StoredEndpoint) =>
      endpointView(stored, {
        state: states.get(stored.name),
        counts: endpoints.find(({ endpoint }) => endpoint === stored.name),
        nowMs: now(),
      });
  };

  const found = async ({ params }: AdminContext): Promise<StoredEndpoint> => {
    const stored = await room().endpoints.find(params.name ?? '');
    if (!stored) throw new errors.NotFoundError('There is no endpoint of this name.');
    return stored;
  };
  const changeable = async (ctx: AdminContext): Promise<StoredEndpoint> => {
    const stored = await found(ctx);
    if (stored.setIn === 'environment') throw refusal([OF_ENVIRONMENT]);
    return stored;
  };

  const list = async (ctx: AdminContext) => {
    const stored = await room().endpoints.list();
    ctx.body = { data: stored.map(await viewer()), mayChange: mayChange(ctx) };
  };

  const create = async (ctx: AdminContext) => {
    const given = bodyOf(ctx);
    const stored = ofChange(await room().endpoints.create(given));
    said('stored', stored, ctx);
    const isMade = stored.endpoint?.kind === 'standard' && !given.secret;
    ctx.status = 201;
    ctx.body = { data: (await viewer())(stored), secret: isMade ? stored.endpoint?.secrets[0] : null };
    room().wake();
  };

  const update = async (ctx: AdminContext) => {
    const { name } = await changeable(ctx);
    const stored = ofChange(await room().endpoints.update(name, bodyOf(ctx)));
    said('changed', stored, ctx);
    ctx.body = { data: (await viewer())(stored) };
    room().wake();
  };

  const remove = async (ctx: AdminContext) => {
    const stored = await changeable(ctx);
    await room().endpoints.remove(stored.name);
    await room().outbox.bury(stored.name, 'The endpoint was removed.', now());
    await room().outbox.revive(stored.name);
    said('removed', stored, ctx);
    ctx.status = 204;
  };

  const rotate = async (ctx: AdminContext) => {
    const { name } = await changeable(ctx);
    const { secret } = bodyOf(ctx);
    const given = typeof secret === 'string' && secret !== '' ? secret : undefined;
    const stored = ofChange(await room().endpoints.rotate(name, given));
    said('given a new secret', stored, ctx);
    ctx.body = {
      data: (await viewer())(stored),
      secret: given ?? stored.endpoint?.secrets[0] ?? stored.endpoint?.token ?? null,
    };
    room().wake();
  };

  const revive = async (ctx: AdminContext) => {
    const stored = await found(ctx);
    await room().outbox.revive(stored.name);
    said('switched on', stored, ctx);
    ctx.body = { data: (await viewer())(stored) };
    room().wake();
  };

  const test = async (ctx: AdminContext) => {
    const { name, endpoint } = await found(ctx);
    if (!endpoint) throw refusal(['Its settings cannot be read; write them again.']);
    const message = testMessage(newMessageId(), new Date(now()).toISOString());
    const attempt = await room().deliver(requestFor(endpoint, message, now()));
    const isAccepted = attempt.kind === 'accepted';
    const reason = isAccepted ? `It answered ${attempt.status}` : attempt.reason;
    room().log('info', 'An endpoint was tested', { endpoint: name, status: attempt.status, reason });
    ctx.body = { data: { isAccepted, status: attempt.status, tookMs: attempt.tookMs, reason } };
  };

  const said = (what: string, { name }: StoredEndpoint, ctx: AdminContext) =>
    room().log('info', `An endpoint was ${what}`, { endpoint: name, by: ctx.state.user?.id ?? null });

  return [
    route('GET', '/endpoints', READ, list),
    route('POST', '/endpoints', CHANGE, create),
    route('PUT', '/endpoints/:name', CHANGE, update),
    route('DELETE', '/endpoints/:name', CHANGE, remove),
    route('POST', '/endpoints/:name/test', CHANGE, test),
    route('POST', '/endpoints/:name/rotate', CHANGE, rotate),
    route('POST', '/endpoints/:name/revive', CHANGE, revive),
  ];
}

/** The endpoint that a change left behind; what has to be put right is thrown, all at once. */
function ofChange(changed: Changed | null): StoredEndpoint {
  if (changed === null) throw new errors.NotFoundError('There is no endpoint of this name.');
  if (changed.stored === null) throw refusal(changed.problems);
  return changed.stored;
}

const refusal = (problems: readonly string[]) =>
  new errors.ValidationError(problems.join(' '), {
    errors: problems.map((message) => ({ path: [], message, name: 'ValidationError' })),
  });
