import { versionBefore } from '../../src/admin/history/version-before';

describe('the version that one is compared with', () => {
  const published = { changed: [] as string[] };
  const saved = { changed: ['headline'] };
  const made = { changed: ['body'] };
  const saves = [published, saved, made];

  it('is the one before it', () => {
    expect(versionBefore(saves, saved)).toBe(made);
  });

  it('is one that reads otherwise, where a publication changed no word', () => {
    expect(versionBefore(saves, published)).toBe(made);
  });

  it('is none for the oldest, and the next where nothing was ever changed', () => {
    expect(versionBefore(saves, made)).toBeUndefined();
    expect(versionBefore([published, { changed: [] }], published)).toEqual({ changed: [] });
  });
});
