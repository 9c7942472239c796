/**
 * Keeps what Strapi's admin says about itself out of an editor's way: the guided tour, the banner about its media
 * library, and the way to its marketplace. None of them has a setting in 5.54; `tests/admin/desk.test.ts` sees them
 * come back with another version.
 */
export function withoutAdverts(): void {
  const tour = 'STRAPI_GUIDED_TOUR';
  if (localStorage.getItem(tour) === null)
    localStorage.setItem(
      tour,
      JSON.stringify({ enabled: false, tours: {}, completedActions: [], hidden: true }),
    );
  const style = document.createElement('style');
  style.textContent = `${HIDDEN.join(', ')} { display: none !important; }`;
  document.head.append(style);
}

const HIDDEN = [
  'li:has(> a[href="https://market.strapi.io"])',
  'a[href="https://market.strapi.io"]',
  'div:has(> div > div > div > a[href^="https://strapi.io/blog/"])',
  'div:has(> div > div > div > a[href^="https://docs.strapi.io/cms/features/media-library"])',
];
