/** WordPress's copies in other sizes: `harbour-300x200.jpg`, `harbour-scaled.jpg`. */
const SIZED = /-(?:\d{1,5}x\d{1,5}|scaled|rotated)(?=\.[a-z\d]{2,5}$)/iu;

/** The address of the picture that a copy was made from, which may be the same. */
export const wholePicture = (url: string): string => {
  const [address = ''] = url.split(/[?#]/u);
  return address.slice(0, -60) + address.slice(-60).replace(SIZED, '');
};
