import type { Claim, SlugCandidate, SlugClaims } from '../../../src/newsroom/slug/slug-claims';

export interface SlugOwner {
  documentId: string;
  locale: string;
}

/** What a contract test needs: the register as each document sees it, and a way to let go of what it opened. */
export interface SlugRegister {
  claimsOf(owner: SlugOwner): SlugClaims;
  close(): Promise<void>;
}

/** The register in memory. Each answer comes a tick later, so that documents that ask at once really interleave. */
export function memorySlugRegister(): SlugRegister {
  const rows = new Map<string, SlugCandidate & SlugOwner>();
  const tick = () => new Promise<void>((resolve) => setImmediate(resolve));
  const namesakes = (wish: string, locale: string) =>
    [...rows.values()].filter((row) => row.wish === wish && row.locale === locale);

  return {
    async close() {
      rows.clear();
    },
    claimsOf: (owner) => ({
      documentId: owner.documentId,
      async claim(candidate): Promise<Claim> {
        await tick();
        const key = `${owner.locale} ${candidate.slug}`;
        const row = rows.get(key) ?? { ...candidate, ...owner };
        rows.set(key, row);
        return row.documentId === owner.documentId
          ? { held: 'by-us' }
          : { held: 'by-other', documentId: row.documentId };
      },
      async highestNumber(wish) {
        await tick();
        return Math.max(0, ...namesakes(wish, owner.locale).map((row) => row.number));
      },
      async ownNumber(wish) {
        await tick();
        const own = namesakes(wish, owner.locale).filter((row) => row.documentId === owner.documentId);
        return own.length === 0 ? null : Math.min(...own.map((row) => row.number));
      },
    }),
  };
}
