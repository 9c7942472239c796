import type { Knex } from 'knex';
import { isPostgres } from './database-kind';
import type { Claim, SlugCandidate, SlugClaims } from '../newsroom/slug-claims';

const TABLE = 'slugline_slug_claims';

export interface SlugClaimsOf {
  /** An article's locale, or `#section` and `#author`. */
  locale: string;
  documentId: string;
  now: number;
}

/** The register of slugs as one document sees it, plus what publishing and forgetting a draft do to its claims. */
export interface SlugClaimStore extends SlugClaims {
  /** The same register for derived slugs: never waits; a slug that another save is just taking counts as taken. */
  unlessBusy: SlugClaims;
  markPublic(slug: string): Promise<void>;
  releaseNeverPublic(except: readonly string[]): Promise<void>;
}

/**
 * Slug claims inside one transaction.
 *
 * The unique index on (locale, slug) decides, never a question asked beforehand. No statement raises on a conflict:
 * Strapi's nested transactions have no savepoint, and PostgreSQL gives up the whole transaction after an error.
 *
 * On PostgreSQL an insert waits for a rival that has not committed. That is right for a typed slug (the answer is
 * final) and wrong for 200 namesakes, who would queue: those ask for an advisory lock first and go on to the next
 * number when they do not get it. SQLite has one writer, so nothing ever waits there.
 */
export function slugClaims(trx: Knex, { locale, documentId, now }: SlugClaimsOf): SlugClaimStore {
  const mine = () => trx(TABLE).where({ locale, document_id: documentId });

  const claim = async ({ slug, wish, number }: SlugCandidate): Promise<Claim> => {
    const taken: object[] = await trx(TABLE)
      .insert({ locale, slug, wish, number, document_id: documentId, created_ms: now })
      .onConflict(['locale', 'slug'])
      .ignore()
      .returning('slug'); // nothing where the slug was claimed before, by whomever
    if (taken.length > 0) return { held: 'by-us' };
    const row = await trx(TABLE).where({ locale, slug }).first('document_id');
    return row?.document_id === documentId
      ? { held: 'by-us' }
      : { held: 'by-other', documentId: String(row?.document_id ?? '') };
  };

  const claimUnlessBusy = async (candidate: SlugCandidate): Promise<Claim> => {
    if (isPostgres(trx)) {
      const key = `${TABLE}:${locale}:${candidate.slug}`;
      const { rows } = await trx.raw('select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as got', [
        key,
      ]);
      if (!rows[0]?.got) return { held: 'by-other', documentId: '' };
    }
    return claim(candidate);
  };

  const highestNumber = async (wish: string): Promise<number> => {
    const row = await trx(TABLE).where({ locale, wish }).max({ highest: 'number' }).first();
    return Number(row?.highest ?? 0);
  };

  const ownNumber = async (wish: string): Promise<number | null> => {
    const row = await mine().where({ wish }).min({ lowest: 'number' }).first();
    return row?.lowest === null || row?.lowest === undefined ? null : Number(row.lowest);
  };

  return {
    documentId,
    claim,
    highestNumber,
    ownNumber,
    unlessBusy: { documentId, claim: claimUnlessBusy, highestNumber, ownNumber },
    /** Readers have met the document here: from now on the slug is its own for ever. */
    markPublic: async (slug) => {
      await mine().where({ slug }).whereNull('public_ms').update({ public_ms: now });
    },
    /** Gives back names that only drafts had, other than those named. */
    releaseNeverPublic: async (except) => {
      await mine()
        .whereNull('public_ms')
        .whereNotIn('slug', [...except])
        .delete();
    },
  };
}

/** A story or a draft thrown away gives back the names that only drafts had; those readers met stay, and answer 410. */
export async function releaseDraftClaims(
  trx: Knex,
  documentId: string,
  locale: string | readonly string[] | '*',
): Promise<void> {
  const claims = trx(TABLE).where({ document_id: documentId }).whereNull('public_ms');
  await (locale === '*' ? claims : claims.whereIn('locale', [locale].flat())).delete();
}
