import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from './addresses.mjs';
import { render } from './render.mjs';

/**
 * A draft on the page that readers will see, for the admin's side panel: the link's own signature goes on to the CMS,
 * which decides whether it is valid. Nothing is kept: the page is made for this one answer.
 */
export const previewer =
  ({ cms, settings, folder }) =>
  async (request, response) => {
    const { searchParams } = new URL(request.url, 'http://site.example');
    const { status, story } = await cms.preview(searchParams);
    const html = story ? await pageOf(story, { cms, settings, folder }) : refusal(status);
    response
      .writeHead(story ? 200 : status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'content-security-policy': "default-src 'self'; img-src * data:; script-src 'none'; base-uri 'none'",
      })
      .end(html);
  };

async function pageOf(story, { cms, settings, folder }) {
  const into = await mkdtemp(`${folder}.preview-`);
  try {
    const publication = await cms.publication();
    await render({ stories: [story], lists: [], sections: [], publication, settings, into });
    return await readFile(path.join(into, fileOf(story.path)), 'utf8');
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

const refusal = (status) =>
  `<!doctype html><meta charset="utf-8"><title>No preview</title><p>${
    status === 404
      ? 'There is no such draft.'
      : 'This link shows nothing, or nothing any more. Open the preview in the CMS again.'
  }</p>`;
