import { parseArgs } from 'node:util';
import { createStrapi } from '@strapi/strapi';
import type { HouseStyle } from '../newsroom/house-style';
import { releaseSlug } from '../stores/slugs/slug-release';
import { helpAsked } from './help-asked';

const USAGE = 'usage: npm run slugs:release -- SLUG [--locale CODE]';

/** `npm run slugs:release -- SLUG`: an operator gives a slug of a past story back to the newsroom. */
async function main(): Promise<number> {
  if (helpAsked(USAGE)) return 0;
  const asked = askedFrom(process.argv.slice(2));
  if (asked === null) return complain(USAGE);
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: String(process.env.SLUGLINE_BUILD),
  }).load();
  try {
    const { defaultLocale } = strapi.config.get('newsroom') as HouseStyle;
    const slug = { slug: asked.slug, locale: asked.locale ?? defaultLocale };
    const release = await strapi.db.transaction(({ trx }) => releaseSlug(trx, slug));
    const name = `"${slug.slug}" (${slug.locale})`;
    if (!release.released) {
      return complain(
        release.why === 'unknown'
          ? `No story ever had the slug ${name}.`
          : `The slug ${name} is in use by the story ${release.holder}.`,
      );
    }
    process.stdout.write(`The slug ${name} is free; it was a past one of the story ${release.holder}.\n`);
    return 0;
  } finally {
    await strapi.destroy().catch(() => undefined);
  }
}

function askedFrom(args: string[]): { slug: string; locale: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' } },
    });
    const [slug, ...more] = positionals;
    return slug === undefined || more.length > 0 ? null : { slug, locale: values.locale };
  } catch {
    return null;
  }
}

function complain(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

main()
  .then((code) => process.exit(code))
  .catch((error: Error) => {
    process.stderr.write(`slugs:release failed: ${error.message}\n`);
    process.exit(1);
  });
