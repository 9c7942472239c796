import type { Page } from 'playwright-core';

/** Where `src/admin/app.tsx` gives Strapi our panels, our Save and Publish, and our blocks of the body, once bundled. */
const GIVEN = [
  /\.addEditViewSidePanel(?=\(\[(?:[\w$]+,){9,}[\w$]+\]\))/g, // Strapi's own are one or two
  /\.addDocumentAction(?=\([\w$]+\))/g,
  /\.addRichTextBlocks(?=\([\w$]+\))/g,
];
const PLACES = 5;

/**
 * The same admin as Strapi would have it beside a story: pages opened in this context are not given what is ours there.
 * @returns what fails when a bundle looks otherwise than this file knows, and nothing was left out.
 */
export async function withoutOurs(page: Page): Promise<() => void> {
  let leftOut = 0;
  await page.context().route(/\/admin\/[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const bundle = await response.text();
    const body = GIVEN.reduce(
      (text, given) => text.replace(given, () => ((leftOut += 1), '.valueOf')), // asks for nothing, and takes anything
      bundle,
    );
    await route.fulfill({ response, body });
  });
  return () => {
    if (leftOut < PLACES) throw new Error(`Only ${leftOut} of ${PLACES} things of ours were left out.`);
  };
}
