import { ok, type Answer } from '../../src/public-answers/answer';
import { keptAnswers } from '../../src/public-answers/kept-answers';

const MEGABYTE = 1024 * 1024;

/** A newspaper of pages that a test may change, each change with a new mark, as the database does it. */
function newspaper({ most = MEGABYTE, isSlow = false } = {}) {
  const state = { mark: 'mark 0' as string | null, locale: 'en', made: [] as string[], page: 'first' };
  const answers = keptAnswers(
    async (address, ifNoneMatch) => {
      state.made.push(address);
      const facts = { etag: state.page.slice(0, 20), changedMs: 0, cacheControl: 'public', tags: ['a'] };
      const text = `${state.page} in ${state.locale}`;
      await null;
      if (ifNoneMatch === `"${facts.etag}"`)
        return { status: 304, headers: [], body: null, ofEditions: facts };
      return { ...ok(text, facts), ofEditions: facts };
    },
    {
      mark: () => (isSlow ? Promise.resolve(state.mark) : state.mark),
      defaultLocale: () => state.locale,
      most,
    },
  );
  const read = async (address = '/editions/summit-ends', ifNoneMatch?: string) =>
    (await answers(address, ifNoneMatch)) as Answer;
  const text = async (address?: string) => String((await read(address)).body);
  return { state, answers, read, text };
}

describe.each([false, true])('kept answers, the mark read later: %s', (isSlow) => {
  it('makes an answer once while nothing public changes', async () => {
    const { state, read, text } = newspaper({ isSlow });
    const answers = [await read(), await read(), await read()];
    expect(state.made).toHaveLength(1);
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, 'first in en']));
    expect(await text('/editions?section=world')).toBe('first in en');
    expect(state.made).toEqual(['/editions/summit-ends', '/editions?section=world']);
  });

  it('makes it anew after every change, and after the default language changed', async () => {
    const { state, text } = newspaper({ isSlow });
    await text();
    Object.assign(state, { page: 'second', mark: 'mark 1' });
    expect(await text()).toBe('second in en');
    state.locale = 'nn';
    expect(await text()).toBe('second in nn');
    expect(state.made).toHaveLength(3);
  });

  it('never gives what was made before a change for what is asked after it', async () => {
    const { state, text } = newspaper({ isSlow });
    const before = text();
    Object.assign(state, { page: 'second', mark: 'mark 1' }); // while the first is being made
    await before;
    expect(await text()).toBe('second in en');
  });

  it('answers 304 from memory, also when nobody has asked for the whole yet', async () => {
    const { state, read } = newspaper({ isSlow });
    expect((await read(undefined, '"first"')).status).toBe(304);
    expect((await read(undefined, 'W/"first"')).status).toBe(304);
    expect(state.made).toHaveLength(1);
    expect((await read(undefined, '"other"')).status).toBe(200);
    expect((await read(undefined, '"first"')).status).toBe(304);
    expect((await read()).status).toBe(200);
    expect(state.made).toHaveLength(2);
  });

  it('keeps nothing where the database gives no mark', async () => {
    const { state, read } = newspaper({ isSlow });
    state.mark = null;
    await read();
    await read();
    expect(state.made).toHaveLength(2);
  });
});

describe('what kept answers may use', () => {
  it('is bounded: the longest unread go first', async () => {
    const { state, read } = newspaper({ most: 20_000 });
    state.page = 'x'.repeat(1_500);
    const addresses = Array.from({ length: 10 }, (_, number) => `/editions/story-${number}`);
    for (const address of addresses) await read(address);
    await read(addresses[9]);
    expect(state.made).toHaveLength(10);
    await read(addresses[0]);
    expect(state.made).toHaveLength(11);
  });

  it('is nothing when it is set to 0', async () => {
    const { state, read } = newspaper({ most: 0 });
    await read();
    await read();
    expect(state.made).toHaveLength(2);
  });

  it('lets readers who come at once wait for one answer', async () => {
    const { state, text } = newspaper();
    expect(await Promise.all([text(), text(), text()])).toEqual(Array(3).fill('first in en'));
    expect(state.made).toHaveLength(1);
  });

  it('keeps no answer made of more than editions', async () => {
    const { state, read } = newspaper();
    await read('/editions/summit-ends/json-ld');
    await read('/editions/summit-ends/json-ld');
    expect(state.made).toHaveLength(2);
  });
});
