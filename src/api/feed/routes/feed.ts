const open = (file: string) => ({
  method: 'GET',
  path: `/feeds/${file}`,
  handler: 'feed.read',
  config: { auth: false },
});

/** News formats are for strangers and their machines: open, read-only, made of editions. */
export default {
  routes: ['rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml', 'news-sitemap.xml'].map(open),
};
