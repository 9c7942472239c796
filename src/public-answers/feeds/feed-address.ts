/** Where a feed is served. `mediaUrl` is the base address of the CMS; the parameters keep the order given. */
export function feedAddress(
  mediaUrl: string,
  file: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const query = new URLSearchParams(Object.fromEntries(parameters)).toString();
  return `${mediaUrl}/api/feeds/${file}${query === '' ? '' : `?${query}`}`;
}
