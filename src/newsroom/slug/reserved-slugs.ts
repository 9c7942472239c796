/** Words that would shadow a route or a file of the site; see reference "Rules around the slug". */
const ROUTES =
  'admin api graphql _health health upload uploads rss feed feeds atom sitemap robots index page pages tag tags ' +
  'category categories author authors section sections search new edit preview draft drafts editions redirects ' +
  'documentation static assets public login logout null undefined true false nan';

/** Names Windows keeps for devices: a static site with `con.html` cannot be checked out there. */
const DEVICES =
  'con prn aux nul clock conin conout com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 ' +
  'lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9';

const RESERVED = new Set(`${ROUTES} ${DEVICES}`.split(' '));

/** May this slug not stand alone? `more` are the house's own words, compared without case. */
export const isReservedSlug = (slug: string, more: readonly string[]): boolean =>
  RESERVED.has(slug) || more.some((word) => word.toLowerCase() === slug);
