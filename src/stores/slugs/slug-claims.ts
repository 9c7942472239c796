import type { Knex } from 'knex';
import { isPostgres } from '../database/database-kind';
import { inLocales, type Locales } from '../database/in-locales';
import type { Claim, SlugCandidate, SlugClaims } from '../../newsroom/slug/slug-claims';

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
  /** Both as writes, as a publication does it: this slug is the story's for good, other names of its drafts go back. */
  keepingOnly(slug: string): Knex.QueryBuilder[];
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

  /** '' for a slug that another save is just taking. */
  const holderOf = async (slug: string): Promise<Claim> => {
    const row = await trx(TABLE).where({ locale, slug }).first('document_id');
    return row?.document_id === documentId
      ? { held: 'by-us' }
      : { held: 'by-other', documentId: String(row?.document_id ?? '') };
  };

  const claim = async ({ slug, wish, number }: SlugCandidate): Promise<Claim> => {
    const taken: object[] = await trx(TABLE)
      .insert({ locale, slug, wish, number, document_id: documentId, created_ms: now })
      .onConflict(['locale', 'slug'])
      .ignore()
      .returning('slug'); // nothing where the slug was claimed before, by whomever
    if (taken.length > 0) return { held: 'by-us' };
    return holderOf(slug);
  };

  const claimUnlessBusy = async (candidate: SlugCandidate): Promise<Claim> => {
    if (!isPostgres(trx)) return claim(candidate);
    const { slug, wish, number } = candidate;
    const key = `${TABLE}:${locale}:${slug}`;
    const { rows } = await trx.raw(CLAIM_IF_FREE, [key, locale, slug, wish, number, documentId, now]);
    return rows.length > 0 ? { held: 'by-us' } : holderOf(slug);
  };

  const highestNumber = async (wish: string): Promise<number> => {
    const row = await trx(TABLE).where({ locale, wish }).max({ highest: 'number' }).first();
    return Number(row?.highest ?? 0);
  };

  const ownNumber = async (wish: string): Promise<number | null> => {
    const row = await mine().where({ wish }).min({ lowest: 'number' }).first();
    return row?.lowest === null || row?.lowest === undefined ? null : Number(row.lowest);
  };

  const keepForGood = (slug: string) =>
    mine().where({ slug }).whereNull('public_ms').update({ public_ms: now });
  const giveBack = (except: readonly string[]) =>
    mine()
      .whereNull('public_ms')
      .whereNotIn('slug', [...except])
      .delete();

  return {
    documentId,
    claim,
    highestNumber,
    ownNumber,
    unlessBusy: { documentId, claim: claimUnlessBusy, highestNumber, ownNumber },
    /** Readers have met the document here: from now on the slug is its own for ever. */
    markPublic: async (slug) => void (await keepForGood(slug)),
    keepingOnly: (slug) => [keepForGood(slug), giveBack([slug])],
    /** Gives back names that only drafts had, other than those named. */
    releaseNeverPublic: async (except) => void (await giveBack(except)),
  };
}

/** Takes the lock of a slug without waiting for it, and claims the slug where that was had: one trip. */
const CLAIM_IF_FREE = `
  with free as materialized (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as got)
  insert into ${TABLE} (locale, slug, wish, number, document_id, created_ms)
  select ?::text, ?::text, ?::text, ?::integer, ?::text, ?::bigint from free where got
  on conflict (locale, slug) do nothing returning slug`;

/** A story or a draft thrown away gives back the names that only drafts had; those readers met stay, and answer 410. */
export async function releaseDraftClaims(trx: Knex, documentId: string, locales: Locales): Promise<void> {
  await inLocales(trx(TABLE).where({ document_id: documentId }).whereNull('public_ms'), locales).delete();
}

/** A language is taken from the newsroom: the names in it that readers never met. */
export const releaseDraftClaimsIn = async (trx: Knex, locale: string): Promise<void> =>
  void (await trx(TABLE).where({ locale }).whereNull('public_ms').delete());
