import { openSlots } from '../../src/dispatch/courier/slots';

/** What an endpoint can earn. */
const AT_ONCE_PER_ENDPOINT = 5;
const accepted = { isAccepted: true };
const failed = { isAccepted: false };

describe('slots', () => {
  let nowMs = 0;
  const open = () => openSlots(() => nowMs);
  /** Starts as many as are free. */
  const fill = (slots: ReturnType<typeof open>, endpoint: string) => {
    const ends = [];
    while (slots.free(endpoint) > 0) ends.push(slots.start(endpoint));
    return ends;
  };
  const proven = (slots: ReturnType<typeof open>, endpoint: string) => {
    for (let message = 0; message < 3; message += 1) slots.start(endpoint)(accepted);
  };
  beforeEach(() => {
    nowMs = 1_000_000;
  });

  it('are one for an endpoint that has proven nothing, and five for one that answers', () => {
    const slots = open();
    expect(fill(slots, 'new')).toHaveLength(1);
    proven(slots, 'good');
    expect(fill(slots, 'good')).toHaveLength(AT_ONCE_PER_ENDPOINT);
  });

  it('are one again after a failure', () => {
    const slots = open();
    proven(slots, 'site');
    slots.start('site')(failed);
    expect(slots.free('site')).toBe(1);
  });

  it('are all there for a healthy endpoint beside any number that hang', () => {
    const slots = open();
    proven(slots, 'healthy');
    for (let at = 0; at < 200; at += 1) {
      if (at % 2) proven(slots, `hangs ${at}`); // these answered well until now
      fill(slots, `hangs ${at}`);
    }
    expect(slots.free('healthy')).toBe(1); // in the first second nobody knows that they hang
    nowMs += 1_001;
    expect(slots.free('healthy')).toBe(AT_ONCE_PER_ENDPOINT);
  });

  it('are bounded for all together, and never none for an endpoint that has nothing under way', () => {
    const slots = open();
    let underWay = 0;
    for (let at = 0; at < 100; at += 1) {
      proven(slots, `site ${at}`);
      underWay += fill(slots, `site ${at}`).length;
    }
    expect(underWay).toBe(60 + 88); // sixty shared, and one of its own for each of those that came too late
    expect(slots.free('late')).toBe(1);
  });
});
