import { cacheControl } from '../../src/newsroom/edition/cache-control';

describe('Cache-Control of public reads', () => {
  it('lets a cache answer while it asks again, or makes it ask first', () => {
    expect(cacheControl({ maxAgeSeconds: 5, staleWhileRevalidateSeconds: 60 })).toBe(
      'public, max-age=5, stale-while-revalidate=60',
    );
    expect(cacheControl({ maxAgeSeconds: 0, staleWhileRevalidateSeconds: 0 })).toBe(
      'public, max-age=0, must-revalidate',
    );
  });
});
