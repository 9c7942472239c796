import { readFileSync } from 'node:fs';

/** Redoc writes its styles itself while it runs; everything may come from this server only. */
export const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SETTINGS_SCRIPT = `Redoc.init('/api/openapi.json', ${JSON.stringify({
  disableSearch: true, // it would need a worker made of text
  hideDownloadButton: false,
  expandResponses: '200,201',
  sortPropsAlphabetically: false,
})}, document.getElementById('reference'));`;

/** Redoc in one file, without the one picture that it would ask another host for. */
export const readerScript = (): string =>
  readFileSync(require.resolve('redoc/bundles/redoc.standalone.js'), 'utf8').replaceAll(
    'https://cdn.redoc.ly/redoc/logo-mini.svg',
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E',
  );

export const docsPage = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Slugline: the API</title>
    <style>body { margin: 0 }</style>
  </head>
  <body>
    <noscript>The same as data: <a href="/api/openapi.json">/api/openapi.json</a></noscript>
    <div id="reference"></div>
    <script src="/api/docs/reader.js"></script>
    <script src="/api/docs/settings.js"></script>
  </body>
</html>
`;
