import { claimFirstFree, slugCandidate } from '../../src/newsroom/slug/slug-claims';
import type { SlugRegister } from '../support/doubles/memory-slug-claims';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What every register of slugs promises. Run it over each one: `describeSlugClaims('PostgreSQL', makeRegister)`. */
export function describeSlugClaims(name: string, makeRegister: () => Promise<SlugRegister>): void {
  describe(`slug claims: ${name}`, () => {
    let register: SlugRegister;
    beforeEach(async () => {
      register = await makeRegister();
    });
    afterEach(() => register.close());

    const documentIn = (documentId: string, locale = 'en') => register.claimsOf({ documentId, locale });

    it('gives the slug to the first document and names the holder to the second', async () => {
      expect(await documentIn('first').claim(slugCandidate('budget-passes'))).toEqual({ held: 'by-us' });
      expect(await documentIn('second').claim(slugCandidate('budget-passes'))).toEqual({
        held: 'by-other',
        documentId: 'first',
      });
    });

    it('gives a document its own slug again', async () => {
      await documentIn('first').claim(slugCandidate('budget-passes'));
      expect(await documentIn('first').claim(slugCandidate('budget-passes'))).toEqual({ held: 'by-us' });
    });

    it('numbers namesakes from two', async () => {
      const slugs = [];
      for (const id of ['a', 'b', 'c', 'd', 'e']) slugs.push(await claimFirstFree(documentIn(id), 'budget'));
      expect(slugs).toEqual(['budget', 'budget-2', 'budget-3', 'budget-4', 'budget-5']);
    });

    it('gives a draft that is saved again the number it already has', async () => {
      for (const id of ['a', 'b', 'c', 'd']) await claimFirstFree(documentIn(id), 'budget');
      expect(await claimFirstFree(documentIn('d'), 'budget')).toBe('budget-4');
      expect(await documentIn('e').highestNumber('budget')).toBe(4);
    });

    it('keeps an old slug for its document after it took a new one', async () => {
      await claimFirstFree(documentIn('first'), 'budget');
      await documentIn('first').claim(slugCandidate('budget-passes'));
      expect(await documentIn('second').claim(slugCandidate('budget'))).toEqual({
        held: 'by-other',
        documentId: 'first',
      });
      expect(await documentIn('first').claim(slugCandidate('budget'))).toEqual({ held: 'by-us' });
    });

    it('refuses a typed slug that another document holds, and takes no number instead', async () => {
      await claimFirstFree(documentIn('first'), 'budget');
      expect(await documentIn('second').claim(slugCandidate('budget'))).toEqual({
        held: 'by-other',
        documentId: 'first',
      });
      expect(await documentIn('second').ownNumber('budget')).toBeNull();
    });

    it('keeps locales apart, and lets one document hold the same slug in each', async () => {
      expect(await claimFirstFree(documentIn('first', 'en'), 'budget')).toBe('budget');
      expect(await claimFirstFree(documentIn('second', 'de'), 'budget')).toBe('budget');
      expect(await claimFirstFree(documentIn('second', 'en'), 'budget')).toBe('budget-2');
      expect(await documentIn('third', 'fr').highestNumber('budget')).toBe(0);
    });

    it('steps over a number that a headline of its own already took', async () => {
      await claimFirstFree(documentIn('sequel'), 'budget-2');
      await claimFirstFree(documentIn('first'), 'budget');
      expect(await claimFirstFree(documentIn('second'), 'budget')).toBe('budget-3');
    });

    it('gives 200 documents that want one slug at the same moment 200 slugs', async () => {
      const ids = Array.from({ length: 200 }, (_, at) => `document-${at}`);
      const slugs = await Promise.all(ids.map((id) => claimFirstFree(documentIn(id), 'putin-visits')));
      expect(new Set(slugs).size).toBe(200);
      expect(slugs.filter((slug) => !SLUG.test(slug))).toEqual([]);
      const again = await Promise.all(ids.map((id) => claimFirstFree(documentIn(id), 'putin-visits')));
      expect(again).toEqual(slugs);
    });
  });
}
