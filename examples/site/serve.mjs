import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileOf, plainPath } from './addresses.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' };

/**
 * Serves the built folder. An address that has no page is looked up among the redirects: 301 to where the story is
 * now, 410 when it was withdrawn, else 404. `POST /rebuild` goes to the receiver,
 * `GET /preview` to whoever shows drafts.
 */
export const server = ({ folder, redirectOf, receiver, preview }) =>
  createServer(async (request, response) => {
    try {
      if (request.method === 'POST' && request.url === '/rebuild')
        return await receiver.answer(request, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
      if (request.url.startsWith('/preview?')) return await preview(request, response);
      await answerPage(request, response, { folder, redirectOf });
    } catch {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });

async function answerPage(request, response, { folder, redirectOf }) {
  const address = plainPath(request.url);
  const isFile = path.extname(address) === '.css';
  if (await sendFile(folder, isFile ? address : fileOf(address), 200, request, response)) return;

  const to = redirectOf(address);
  if (to) return response.writeHead(301, { location: to, 'cache-control': 'no-cache' }).end();
  const status = to === null ? 410 : 404;
  if (!(await sendFile(folder, fileOf(`/_status/${status}`), status, request, response)))
    response.writeHead(503, { 'retry-after': '2' }).end('The first build is under way.\n');
}

/** False when there is no such file. The file is opened once, so a build that replaces it meanwhile does no harm. */
async function sendFile(folder, name, status, request, response) {
  const handle = await open(path.join(folder, name)).catch(() => null);
  if (handle === null) return false;
  const { size } = await handle.stat();
  response.writeHead(status, {
    'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'; img-src * data:; script-src 'none'; base-uri 'none'",
  });
  if (request.method === 'HEAD') {
    await handle.close();
    response.end();
  } else {
    handle.createReadStream().pipe(response);
  }
  return true;
}
