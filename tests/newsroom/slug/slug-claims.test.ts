import { claimFirstFree, type SlugClaims } from '../../../src/newsroom/slug/slug-claims';
import { describeSlugClaims } from '../../contracts/slug-claims.contract';
import { memorySlugRegister } from '../../support/doubles/memory-slug-claims';

describeSlugClaims('in memory', async () => memorySlugRegister());

it('asks for the thousandth namesake as seldom as for the third', async () => {
  const register = memorySlugRegister();
  for (let at = 0; at < 60; at += 1)
    await claimFirstFree(register.claimsOf({ documentId: `d${at}`, locale: 'en' }), 'budget');
  const inner = register.claimsOf({ documentId: 'late', locale: 'en' });
  let statements = 0;
  const counted: SlugClaims = {
    documentId: 'late',
    claim: (candidate) => ((statements += 1), inner.claim(candidate)),
    highestNumber: (wish) => ((statements += 1), inner.highestNumber(wish)),
    ownNumber: (wish) => ((statements += 1), inner.ownNumber(wish)),
  };
  expect(await claimFirstFree(counted, 'budget')).toBe('budget-61');
  expect(statements).toBe(5);
});

it('falls back to a name of its own when rivals win every number', async () => {
  const unlucky: SlugClaims = {
    documentId: 'late',
    claim: async ({ slug }) =>
      /-[0-9a-f]{8}$/.test(slug) ? { held: 'by-us' } : { held: 'by-other', documentId: 'rival' },
    highestNumber: async () => 7,
    ownNumber: async () => null,
  };
  expect(await claimFirstFree(unlucky, 'budget')).toMatch(/^budget-[0-9a-f]{8}$/);
});
