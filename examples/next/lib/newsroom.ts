import { createNewsroom } from '@slugline/client';

/** Pictures are shown from here, too; another address where a CDN stands before them. */
export const CMS_URL = process.env.CMS_URL ?? 'http://127.0.0.1:1337';

/** The languages of the site; the first one has no prefix in addresses. */
export const LOCALES = (process.env.SITE_LOCALES ?? 'en').split(',');

/** Next keeps what was read, so the client keeps nothing. */
export const newsroom = createNewsroom({ url: CMS_URL, cache: false });

/** For a read that is kept until a message of the newsroom names the page it was made for, or one of these tags. */
export const kept = (...tags: string[]) => ({ init: { cache: 'force-cache', next: { tags } } });

/** For a read that is never kept. */
export const fresh = { init: { cache: 'no-store' } };
