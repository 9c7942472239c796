import type { Core } from '@strapi/strapi';
import type { Publication } from '../../newsroom/edition/edition';
import { digestOf } from '../database/digest';
import { versionedAddress } from '../../newsroom/images/versioned-address';

const PUBLICATION = 'api::publication.publication';

type Row = Record<string, unknown>;

export interface Masthead {
  publication: Publication;
  /** The base address of the CMS, from which media files are served. */
  mediaUrl: string;
  etag: string;
  changedMs: number;
}

/** What stories say about the newspaper, as it stands in the settings now; sensible blanks before anybody filled them in. */
export async function readMasthead(strapi: Core.Strapi): Promise<Masthead> {
  const row: Row | null = await strapi.db
    .query(PUBLICATION)
    .findOne({ populate: { socialProfiles: true, logo: true } });
  const mediaUrl = String(strapi.config.get('server.absoluteUrl') ?? '').replace(/\/$/u, '');
  const publication = publicationOf(row ?? {}, mediaUrl);
  const etag = digestOf(JSON.stringify({ publication, mediaUrl }));
  const changed = row?.updatedAt ? new Date(row.updatedAt as string).getTime() : 0;
  return { publication, mediaUrl, etag: etag.slice(0, 12), changedMs: changed };
}

const publicationOf = (row: Row, mediaUrl: string): Publication => {
  const logo = row.logo as Row | null | undefined;
  return {
    name: text(row.name),
    language: text(row.language) || 'en',
    siteUrl: text(row.siteUrl).replace(/\/$/u, '') || mediaUrl,
    description: text(row.description),
    boilerplate: text(row.boilerplate),
    socialProfiles: ((row.socialProfiles as Row[] | undefined) ?? []).map((profile) => ({
      network: text(profile.network),
      url: text(profile.url),
    })),
    logo: logo
      ? {
          url: versionedAddress(text(logo.url), text(logo.version)),
          width: (logo.width as number) ?? null,
          height: (logo.height as number) ?? null,
        }
      : null,
  };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
