import { plainErrors } from '../../src/graphql/plain-errors';
import databaseFaults from '../../src/middlewares/database-faults';
import { CommitFault } from '../../src/stores/database/faults';

const strapi = { log: { error: () => undefined } };

async function answerTo(method: string, error: unknown, state: object = {}) {
  const ctx = {
    method,
    path: '/api/articles',
    state,
    set: () => undefined,
    status: 0,
    body: null as unknown,
  };
  const answer = databaseFaults({}, { strapi } as never);
  await answer(ctx as never, () => Promise.reject(error));
  return [ctx.status, (ctx.body as { error: { details: { code: string } } }).error.details.code];
}

async function graphqlAnswerTo(kind: 'query' | 'mutation', error: unknown) {
  const told = { message: String(error), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const response = { http: { status: 200, headers: new Map() }, body: { singleResult: { errors: [told] } } };
  const { willSendResponse } = await plainErrors.requestDidStart();
  await willSendResponse({ operation: { operation: kind }, errors: [{ originalError: error }], response });
  return [response.http.status, response.body.singleResult.errors[0]?.extensions.code];
}

const lost = new CommitFault(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
const refused = Object.assign(new Error('Invalid relations'), { name: 'ValidationError' });

describe('what a client is told of a database that fails', () => {
  it('is that nobody knows, where a save was cut at its COMMIT', async () => {
    expect(await answerTo('POST', lost)).toEqual([500, 'commit.unknown']);
  });

  it('is never that a read may be saved or not', async () => {
    expect(await answerTo('GET', lost)).toEqual([503, 'database.away']);
  });

  it('tells a mutation of GraphQL as a POST, and a query, a POST as well, as a read', async () => {
    expect(await graphqlAnswerTo('mutation', lost)).toEqual([500, 'commit.unknown']);
    expect(await graphqlAnswerTo('query', lost)).toEqual([503, 'database.away']);
  });

  it('is no fault of a story that could not be looked at', async () => {
    expect(await answerTo('POST', refused, { databaseFault: 'away' })).toEqual([503, 'database.away']);
    await expect(answerTo('POST', refused)).rejects.toBe(refused);
  });
});
