import { LARGEST_BODY_BYTES, messageFor } from '../../src/dispatch/message';
import { everythingChanged } from '../../src/newsroom/edition/site-events';
import { siteEvent } from '../support/site-event';

it('tells one change with its paths and tags', () => {
  const event = siteEvent({ kind: 'moved', previousSlug: 'port-reopens' });
  const message = messageFor({ id: 'msg_1', events: [event] });
  expect(JSON.parse(message.body)).toEqual({
    type: 'article.moved',
    timestamp: '2026-03-01T12:00:00.000Z',
    data: {
      everything: false,
      count: 1,
      changes: [
        {
          documentId: 'd1',
          locale: 'en',
          slug: 'harbour-reopens',
          previousSlug: 'port-reopens',
          kind: 'moved',
          reason: 'The story was published.',
          occurredAt: '2026-03-01T12:00:00.000Z',
          headline: 'Harbour reopens after the storm',
        },
      ],
      paths: ['/world/harbour-reopens', '/'],
      tags: ['article-d1', 'list-en'],
    },
  });
});

it('tells several changes once, each path once, at the time of the newest', () => {
  const later = siteEvent({
    documentId: 'd2',
    paths: ['/', '/world/storm'],
    occurredAt: '2026-03-01T12:05:00.000Z',
  });
  const { type, timestamp, data } = messageFor({ id: 'msg_1', events: [siteEvent(), later] });
  expect([type, timestamp, data.count]).toEqual(['site.changed', '2026-03-01T12:05:00.000Z', 2]);
  expect(data.paths).toEqual(['/world/harbour-reopens', '/', '/world/storm']);
});

it('says everything when it would reach 20 kB, and stays under it', () => {
  const at = (count: number) =>
    siteEvent({ paths: Array.from({ length: count }, (_, index) => `/world/störm-${index}`) });
  for (let count = 900; count < 1_400; count += 7) {
    const message = messageFor({ id: 'msg_1', events: [at(count)] });
    expect(Buffer.byteLength(message.body)).toBeLessThan(LARGEST_BODY_BYTES);
    expect(message.data.paths).toHaveLength(message.data.everything ? 0 : count);
  }
  expect(messageFor({ id: 'msg_1', events: [at(900)] }).data.everything).toBe(false);
  expect(messageFor({ id: 'msg_1', events: [at(1_399)] }).data).toMatchObject({
    everything: true,
    changes: [],
  });
});

it('says everything when not all changes were read, or when nobody can say which pages', () => {
  expect(messageFor({ id: 'msg_1', events: [siteEvent()], count: 500 }).data).toMatchObject({
    everything: true,
    count: 500,
  });
  const cause = { reason: 'The archive was taken in.', occurredAt: '2026-03-01T12:00:00.000Z' };
  const { type, data } = messageFor({ id: 'msg_1', events: [everythingChanged(cause)] });
  expect([type, data.everything]).toEqual(['site.changed', true]);
});

it('is the same text again when it is sent again', () => {
  const again = () => messageFor({ id: 'msg_1', events: [siteEvent()] }).body;
  expect(again()).toBe(again());
});
