import type { SavedVersion } from './views';

/**
 * The version that one is compared with at first: the newest that reads otherwise. Publish saves what was typed and then
 * publishes it, which are two versions with the same words.
 */
export function versionBefore<V extends Pick<SavedVersion, 'changed'>>(
  saves: readonly V[],
  version: V,
): V | undefined {
  const place = saves.indexOf(version);
  const changing = saves.findIndex(({ changed }, index) => index >= place && changed.length > 0);
  return saves[(changing === -1 ? place : changing) + 1];
}
