import { retryRefused } from '../../src/document-middlewares/retry-refused';
import { lostReference } from '../../src/stores/database/lost-reference';

const gone = (table: string) =>
  Object.assign(new Error('insert or update violates foreign key constraint'), {
    code: '23503',
    detail: `Key (${table}_id)=(12) is not present in table "${table}".`,
  });

/** A save whose database always answers this. */
function saving(error: Error) {
  let tries = 0;
  const fail = async () => {
    tries += 1;
    throw error;
  };
  const strapi = { db: { inTransaction: () => false }, documents: () => ({ update: fail }) };
  const context = { uid: 'api::article.article', action: 'update', params: { documentId: 'a', data: {} } };
  const save = retryRefused({ strapi } as never)(context as never, fail);
  return { save, tries: () => tries };
}

describe('what a save points to and what is gone', () => {
  it.each([
    ['sections', 'section'],
    ['authors', 'authors'],
    ['articles', 'relatedLinks'],
    ['files', 'images'],
  ])('is looked for four times in %s, then told beside the field %s', async (table, field) => {
    const { save, tries } = saving(gone(table));
    await expect(save).rejects.toMatchObject({
      name: 'ValidationError',
      details: { code: 'input.lost-reference', errors: [{ path: [field], level: 'blocker' }] },
    });
    expect(tries()).toBe(4);
  });

  it('is found in what an error wraps', () => {
    expect(lostReference(new Error('not saved', { cause: gone('authors') }))).toBe('authors');
  });

  it('leaves every other error as it is', async () => {
    const others = [
      new Error('anything'),
      Object.assign(new Error('still referenced'), {
        code: '23503',
        detail: 'Key (id)=(5) is still referenced from table "articles_section_lnk".',
      }),
      gone('strapi_sessions'),
    ];
    for (const error of others) {
      expect(lostReference(error)).toBeNull();
      await expect(saving(error).save).rejects.toBe(error);
    }
  });
});
