import { byBullet } from '../../src/admin/to-check/by-bullet';

const problem = (fields: object) => ({
  code: 'in-short.length',
  level: 'warning' as const,
  message: 'Too long.',
  bullet: 0,
  text: 'One.',
  found: '2026-01-01T00:00:00.000Z',
  isInDraft: true,
  isPublic: true,
  ...fields,
});

describe('the bullets of a line of the list', () => {
  it('stand once each, where their most urgent problem stands, the list as a whole too', () => {
    const bullets = byBullet([
      problem({ code: 'in-short.stale', bullet: 2, text: 'Three.' }),
      problem({ code: 'in-short.count', bullet: null, text: '' }),
      problem({ bullet: 0 }),
      problem({ bullet: 2, text: 'Three.' }),
    ]);
    expect(bullets.map(({ text, problems }) => [text, problems.map(({ code }) => code)])).toEqual([
      ['Three.', ['in-short.stale', 'in-short.length']],
      ['', ['in-short.count']],
      ['One.', ['in-short.length']],
    ]);
  });

  it('are two where two bullets have the same words', () => {
    expect(byBullet([problem({ bullet: 0 }), problem({ bullet: 1 })])).toHaveLength(2);
  });
});
