import type { Core } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { lockSharedParts } from '../stores/database/locks/shared-parts-lock';
import { releaseDraftClaimsIn } from '../stores/slugs/slug-claims';
import { bulletsToCheck } from '../stores/to-check/bullets-to-check';
import { inTransaction, type EventSink } from '../saves/open-save';
import { reachEditions } from '../saves/reach-editions';

interface Needs {
  strapi: Core.Strapi;
  style: HouseStyle;
  events: EventSink;
  now: () => number;
}

interface Locales {
  findById(id: number | string): Promise<{ code: string } | null>;
  delete(locale: { id: number | string }): Promise<unknown>;
}

/**
 * A language that is taken from the newsroom takes its editions with it, in one transaction with its stories.
 *
 * Strapi's i18n deletes the rows of every story in that language past the Document Service (`services/locales.js`, 5.54):
 * readers would have gone on seeing them. Their addresses answer 410, and names that only drafts had are free again.
 */
export function followLocales(needs: Needs): void {
  const locales = needs.strapi.plugin('i18n').service('locales') as unknown as Locales;
  const original = locales.delete.bind(locales);
  locales.delete = async ({ id }) => {
    const locale = await locales.findById(id);
    if (locale === null) return original({ id });
    return inTransaction(needs, async (open) => {
      const { trx } = open;
      await lockSharedParts(trx);
      const rows: { document_id: string }[] = await trx('slugline_editions')
        .where({ locale: locale.code })
        .select('document_id');
      const result = await original({ id });
      await reachEditions(
        open,
        rows.map((row) => ({ documentId: row.document_id, locale: locale.code })),
        `The newsroom does not publish in "${locale.code}" any more.`,
        needs,
      );
      await releaseDraftClaimsIn(trx, locale.code);
      await bulletsToCheck(trx).forgetStrays();
      return result;
    });
  };
}
