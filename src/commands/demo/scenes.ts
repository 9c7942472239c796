/** What the photographs of the demo show. Drawn here, so that no photographer's right is touched. */
export type SceneName = keyof typeof SCENES;

const WIDTH = 1200;
const HEIGHT = 800;

type Draw = (random: () => number) => string;

/** A picture as SVG: light, haze, grain and a darker edge make it look like a photograph in a newspaper. */
export function sceneSvg(name: SceneName): string {
  const random = randomFrom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<defs>
<filter id="soft"><feGaussianBlur stdDeviation="2.2"/></filter>
<filter id="glow" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="38"/></filter>
<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0.55 0"/></filter>
<radialGradient id="edge" cx="50%" cy="46%" r="72%"><stop offset="55%" stop-color="#000" stop-opacity="0"/><stop offset="100%" stop-color="#000" stop-opacity="0.55"/></radialGradient>
</defs>
${SCENES[name](random)}
<rect width="${WIDTH}" height="${HEIGHT}" filter="url(#grain)" opacity="0.16"/>
<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#edge)"/>
</svg>`;
}

/** The same numbers for the same picture, on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

let gradients = 0;
function shaded(y: number, height: number, top: string, bottom: string): string {
  gradients += 1;
  const id = `g${gradients}`;
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient><rect y="${y}" width="${WIDTH}" height="${height}" fill="url(#${id})"/>`;
}

/** A line of hills: the rougher, the more broken. */
function ridge(random: () => number, y: number, rise: number, colour: string, step = 40): string {
  let height = y;
  const points = [`0,${HEIGHT}`];
  for (let x = 0; x <= WIDTH + step; x += step) {
    height = Math.min(Math.max(height + (random() - 0.5) * rise, y - rise * 2), y + rise);
    points.push(`${x},${height.toFixed(0)}`);
  }
  return `<polygon points="${points.join(' ')} ${WIDTH},${HEIGHT}" fill="${colour}" filter="url(#soft)"/>`;
}

const light = (x: number, y: number, size: number, colour: string, opacity = 0.9): string =>
  `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${size.toFixed(1)}" fill="${colour}" opacity="${opacity}"/>`;
const glow = (x: number, y: number, size: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}" filter="url(#glow)"/>`;

const many = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

/** Streaks of light on water. */
const ripples = (random: () => number, y: number, colour: string, count = 140): string =>
  many(count, () => {
    const down = y + random() * (HEIGHT - y);
    const long = 20 + random() * 160 * ((down - y) / (HEIGHT - y) + 0.2);
    return `<rect x="${(random() * WIDTH).toFixed(0)}" y="${down.toFixed(0)}" width="${long.toFixed(0)}" height="${(1 + random() * 3).toFixed(1)}" fill="${colour}" opacity="${(0.05 + random() * 0.25).toFixed(2)}"/>`;
  });

const boat = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" fill="#14161c" filter="url(#soft)"><path d="M-60 0h120l-16 24h-88z"/><path d="M-22-26h40v26h-40z"/><path d="M-2-60h4v36h-4z"/></g>`;

const spruce = (x: number, y: number, size: number, colour: string): string =>
  `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${size.toFixed(2)})" d="M0-120l18 40h-9l20 38h-11l24 42h-84l24-42h-11l20-38h-9z" fill="${colour}" filter="url(#soft)"/>`;

const house = (random: () => number, x: number, y: number, width: number, lit: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT - y}" fill="#12131a"/>${many(24, (at) =>
    random() < 0.45
      ? ''
      : `<rect x="${x + 14 + (at % 4) * (width / 4.4)}" y="${y + 24 + Math.floor(at / 4) * 58}" width="${width / 8}" height="26" fill="${lit}" opacity="${(0.3 + random() * 0.6).toFixed(2)}"/>`,
  )}`;

const SCENES = {
  harbour: (random) =>
    shaded(0, 420, '#2a3550', '#d9774a') +
    glow(820, 400, 90, '#ffd9a0') +
    ridge(random, 400, 26, '#4a3a4c') +
    shaded(420, 380, '#b9674a', '#1b2a40') +
    ripples(random, 424, '#ffd2a0') +
    boat(420, 520, 1.3) +
    boat(760, 470, 0.8),
  ferry: (random) =>
    shaded(0, 430, '#8fa3b5', '#dfe5e8') +
    ridge(random, 340, 60, '#c5d0d8') +
    ridge(random, 400, 30, '#7f93a3') +
    shaded(430, 370, '#6d8190', '#2d3d49') +
    ripples(random, 434, '#f4f7f8') +
    `<g fill="#e9ecec" filter="url(#soft)"><path d="M330 470h560l-40 60h-490z" fill="#1d2b3a"/><path d="M380 410h440v60h-460z"/><path d="M470 360h260v50h-260z"/><path d="M600 310h50v50h-50z" fill="#b23a2e"/></g>`,
  lighthouse: (random) =>
    shaded(0, 520, '#1d2442', '#c77e6a') +
    glow(640, 232, 60, '#fff0b8') +
    shaded(520, 280, '#5a4a5c', '#141a2c') +
    ripples(random, 524, '#e8b9a0') +
    ridge(random, 600, 40, '#15151c', 30) +
    `<g filter="url(#soft)"><path d="M600 600l18-340h44l18 340z" fill="#e9e4da"/><path d="M606 480l6-70h56l6 70z" fill="#a3382c"/><path d="M612 212h56v48h-56z" fill="#2a2a30"/><path d="M622 218h36v36h-36z" fill="#ffe9a0"/><path d="M606 212l34-34 34 34z" fill="#2a2a30"/></g>`,
  valley: (random) =>
    shaded(0, 400, '#5c646c', '#aab0b2') +
    ridge(random, 300, 50, '#6d7673') +
    ridge(random, 380, 40, '#4c5750') +
    `<path d="M0 800L420 430h160L1200 800z" fill="#7a6a52" filter="url(#soft)"/>` +
    ripples(random, 520, '#d6cdb8', 90) +
    many(26, () => spruce(random() * WIDTH, 470 + random() * 60, 0.3 + random() * 0.3, '#26302a')),
  forest: (random) =>
    shaded(0, 800, '#a9b4b2', '#5c6864') +
    many(4, (row) =>
      many(26, () =>
        spruce(
          random() * WIDTH,
          420 + row * 110 + random() * 50,
          0.8 + row * 0.5,
          ['#93a09b', '#6f7f78', '#47564f', '#1e2a26'][row] as string,
        ),
      ),
    ),
  mountains: (random) =>
    shaded(0, 800, '#2c4468', '#f0b48c') +
    ridge(random, 380, 130, '#d9d4d8', 60) +
    ridge(random, 520, 90, '#8d8ca4', 50) +
    ridge(random, 660, 60, '#37405a', 40),
  stars: (random) =>
    shaded(0, 800, '#050a1c', '#1d2b52') +
    many(520, () =>
      light(
        random() * WIDTH,
        random() * 700,
        0.5 + random() * random() * 2.6,
        '#f2f4ff',
        0.3 + random() * 0.7,
      ),
    ) +
    `<ellipse cx="600" cy="300" rx="760" ry="90" transform="rotate(-24 600 300)" fill="#8fa4e0" opacity="0.18" filter="url(#glow)"/>` +
    ridge(random, 690, 70, '#04060c', 50),
  sea: (random) =>
    shaded(0, 800, '#8fd0c0', '#062c34') +
    many(
      9,
      (at) =>
        `<path d="M${180 + at * 110} 0L${60 + at * 120} 800h${60 + random() * 60}L${220 + at * 110} 0z" fill="#d8fff0" opacity="0.07" filter="url(#soft)"/>`,
    ) +
    many(60, () => {
      const x = random() * WIDTH;
      const y = 240 + random() * 420;
      return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q14-9 30 0q-16 9-30 0l-9-6v12z" fill="#062026" opacity="0.7"/>`;
    }) +
    ridge(random, 730, 50, '#031a1e', 30),
  street: (random) =>
    shaded(0, 800, '#1a2038', '#3a3346') +
    many(7, (at) => house(random, at * 180 - 20, 140 + random() * 160, 170, '#ffcf7a')) +
    many(70, () =>
      light(
        random() * WIDTH,
        420 + random() * 300,
        4 + random() * 20,
        ['#ffb45a', '#ffe0a0', '#ff7a5a', '#9fc4ff'][Math.floor(random() * 4)] as string,
        0.25,
      ),
    ) +
    glow(600, 640, 80, '#ffd890') +
    `<g filter="url(#soft)"><path d="M480 540h240v150h-240z" fill="#8c2f2a"/><path d="M500 560h200v60h-200z" fill="#ffe8b0"/></g>`,
  square: (random) =>
    shaded(0, 800, '#131a33', '#4a4258') +
    `<g filter="url(#soft)"><path d="M260 420h680v240h-680z" fill="#2b2c38"/><path d="M240 420l360-120 360 120z" fill="#34353f"/>${many(10, (at) => `<rect x="${290 + at * 66}" y="430" width="22" height="230" fill="#5a5a66"/>`)}${many(9, (at) => `<rect x="${322 + at * 66}" y="500" width="18" height="60" fill="#ffd88a" opacity="0.9"/>`)}</g>` +
    shaded(660, 140, '#23232e', '#0c0c12') +
    many(90, () => light(random() * WIDTH, 670 + random() * 110, 2 + random() * 4, '#ffc878', 0.35)),
  stadium: (random) =>
    shaded(0, 460, '#0b1020', '#26304a') +
    many(2, (at) => many(4, (lamp) => glow(260 + at * 680 + lamp * 26, 130, 22, '#fffbe6'))) +
    many(1600, () =>
      light(
        random() * WIDTH,
        300 + random() * 150,
        1.5 + random() * 2,
        ['#c9b7a0', '#6d7f9a', '#a04a44', '#d8d8d8'][Math.floor(random() * 4)] as string,
        0.5,
      ),
    ) +
    `<path d="M0 460h1200v340h-1200z" fill="#2c6a34"/>${many(8, (at) => `<path d="M${at * 170 - 120} 800L${330 + at * 78} 460h39L${at * 170 - 30} 800z" fill="#33793c"/>`)}<path d="M60 720L330 480h540l270 240" fill="none" stroke="#e8f0e0" stroke-width="4" opacity="0.8"/>`,
  concert: (random) =>
    shaded(0, 800, '#120a0c', '#3c1a18') +
    many(7, (at) => glow(180 + at * 140, 150, 60, '#ffb870')) +
    many(
      7,
      (at) =>
        `<path d="M${180 + at * 140} 150L${60 + at * 140} 800h240z" fill="#ffcf90" opacity="0.06" filter="url(#soft)"/>`,
    ) +
    `<path d="M0 600h1200v200h-1200z" fill="#1c0d0c"/>` +
    many(60, () => light(random() * WIDTH, 620 + random() * 160, 16 + random() * 10, '#0a0505', 0.95)),
} satisfies Record<string, Draw>;
