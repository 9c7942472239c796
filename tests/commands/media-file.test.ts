import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileIn } from '../../src/commands/intake/media';

const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'slugline-media-')));
afterAll(() => rmSync(root, { recursive: true }));

it('finds pictures by the end of their address, and never outside of the folder', () => {
  mkdirSync(path.join(root, 'media/2020/03'), { recursive: true });
  const inside = path.join(root, 'media');
  writeFileSync(path.join(inside, '2020/03/pier.jpg'), 'x');
  writeFileSync(path.join(root, 'secret.jpg'), 'x');
  symlinkSync(path.join(root, 'secret.jpg'), path.join(inside, 'link.jpg'));
  const found = (place: string) => fileIn(inside, place);
  const pier = path.join(inside, '2020/03/pier.jpg');
  expect(found('https://paper.example/wp-content/uploads/2020/03/pier.jpg?w=3')).toBe(pier);
  expect(found('2020/03/pier.jpg')).toBe(pier);
  for (const place of [
    ...[
      '../secret.jpg',
      '/x/../../secret.jpg',
      'https://p.example/%2e%2e/secret.jpg',
      '..\\secret.jpg',
      'link.jpg',
    ],
    ...['secret.jpg', '2020/03', 'a\u0000.jpg', ''],
  ])
    expect(found(place)).toBeNull();
});
