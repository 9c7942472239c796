import { readdirSync } from 'node:fs';
import { WALLS } from './walls.mjs';

/** The files of a room, without those of the rooms inside it. */
const filesOf = (room) => `^src/${room.replace('.', '\\.')}${room.includes('.') ? '$' : '/'}`;
const inside = (room) =>
  Object.keys(WALLS)
    .filter((other) => other !== room && other.startsWith(`${room}/`))
    .map(filesOf);

const walls = Object.entries(WALLS).map(([room, may]) => ({
  name: `wall of ${room}`,
  comment: `${room} may import ${may.join(', ') || 'nothing of ours'} (walls.mjs)`,
  severity: 'error',
  from: { path: filesOf(room), pathNot: inside(room) },
  to: {
    path: '^src/',
    pathNot: reachable(room, may),
  },
}));

/** A room's own files, and those of the rooms it may import, rooms inside them apart. */
function reachable(room, may) {
  const open = new Set([room, ...may]);
  return [...open].map((name) => {
    const closed = inside(name).filter((_, index) => !open.has(roomsInside(name)[index]));
    return closed.length === 0
      ? filesOf(name)
      : `(?!${closed.map((path) => path.slice(1)).join('|')})`.replace(/^/, '^') + filesOf(name).slice(1);
  });
}

function roomsInside(room) {
  return Object.keys(WALLS).filter((other) => other !== room && other.startsWith(`${room}/`));
}

const packages = (name, from, path) => ({
  name,
  comment: 'rules are plain TypeScript: they run on the server and in the browser',
  severity: 'error',
  from: { path: from },
  to: { path },
});

/** Every folder of `src` has to have its line in the table. */
const unknown = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'components')
  .map(({ name }) => name)
  .filter((name) => !Object.keys(WALLS).some((room) => room === name || room.startsWith(`${name}/`)));
if (unknown.length > 0) throw new Error(`walls.mjs does not know the room ${unknown.join(', ')}`);

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    ...walls,
    packages('rules use no Strapi and no Node', '^src/newsroom/', '^(?:@strapi/|node_modules/@strapi/)'),
    {
      name: 'rules use nothing of Node',
      severity: 'error',
      from: { path: '^src/newsroom/' },
      to: { dependencyTypes: ['core'] },
    },
    packages('the wire room uses no Strapi', '^src/(?:dispatch|settings)/', 'node_modules/@strapi/'),
    {
      name: 'nothing imports tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
