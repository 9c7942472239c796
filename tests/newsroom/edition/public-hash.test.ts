import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/newsroom/edition/canonical-json';
import { cardOf } from '../../../src/newsroom/edition/card';
import { publicHash } from '../../../src/newsroom/edition/public-hash';
import { sha256 } from '../../../src/newsroom/edition/sha256';
import { page } from '../../support/edition-pages';

const byNode = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the fingerprint of what is public', () => {
  it.each([
    ['nothing', ''],
    ['the example of FIPS 180-4', 'abc'],
    ['the last length that fits one block', 'x'.repeat(55)],
    ['the first that does not', 'x'.repeat(56)],
    ['a whole block', 'x'.repeat(64)],
    ['a long story', 'Ferry line reopens. フェリー 🚢 '.repeat(2_000)],
  ])('is the SHA-256 everybody computes: %s', (_name, text) => {
    expect(sha256(text)).toBe(byNode(text));
  });

  it('is the SHA-256 everybody computes, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === byNode(text)),
    );
  });

  it('does not depend on the order a database returns fields in', () => {
    const backwards = Object.fromEntries(Object.entries(page()).reverse());
    expect(publicHash(backwards)).toBe(publicHash(page()));
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
  });

  it.each([
    ['a word of the headline', { headline: 'Ferry line reopens after three years' }],
    ['the order of tags', { tags: ['transport', 'ferries'] }],
    ['a correction', { corrections: [] }],
  ])('differs when %s does', (_name, different) => {
    expect(publicHash(page(different))).not.toBe(publicHash(page()));
  });

  it('fits a header', () => {
    expect(publicHash(page())).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a card', () => {
  it('is what other pages show of a story and no more', () => {
    const card = cardOf(page());
    expect(card).toMatchObject({
      headline: 'Ferry line reopens after two years',
      path: '/coast/ferry-line-reopens',
    });
    for (const inside of [
      'body',
      'relatedLinks',
      'images',
      'corrections',
      'credits',
      'standfirst',
      'dateline',
    ]) {
      expect(card).not.toHaveProperty(inside);
    }
  });
});
