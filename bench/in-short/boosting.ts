/** Gradient boosted trees on the logistic loss, with histogram splits: small, exact enough, the same on every run. */
export interface Tree {
  feature: number;
  threshold: number;
  left: Tree | number;
  right: Tree | number;
}
export interface Forest {
  base: number;
  trees: Tree[];
}
export interface BoostOptions {
  rounds: number;
  depth: number;
  rate: number;
  minWeight: number;
  l2: number;
  bins: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const valueOf = (tree: Tree | number, row: ArrayLike<number>): number => {
  let node = tree;
  while (typeof node !== 'number') node = row[node.feature]! <= node.threshold ? node.left : node.right;
  return node;
};
export const scoreOf = ({ base, trees }: Forest, row: ArrayLike<number>): number =>
  trees.reduce((sum, tree) => sum + valueOf(tree, row), base);

export function boost(
  rows: ArrayLike<number>[],
  labels: ArrayLike<number>,
  options: BoostOptions,
  weights?: ArrayLike<number>,
  offsets?: ArrayLike<number>,
): Forest {
  const n = rows.length;
  const width = rows[0]!.length;
  const edges = Array.from({ length: width }, (_, f) => binEdges(rows, f, options.bins));
  const binned = Array.from({ length: width }, (_, f) => {
    const column = new Uint8Array(n);
    for (let i = 0; i < n; i += 1) column[i] = binOf(edges[f]!, rows[i]![f]!);
    return column;
  });
  let mean = 0;
  let all = 0;
  for (let i = 0; i < n; i += 1) {
    const w = weights?.[i] ?? 1;
    mean += labels[i]! * w;
    all += w;
  }
  mean /= all;
  const base = offsets ? 0 : Math.log(mean / (1 - mean));
  const scores = new Float64Array(n).fill(base);
  if (offsets) for (let i = 0; i < n; i += 1) scores[i]! += offsets[i]!;
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    for (let i = 0; i < n; i += 1) {
      const p = sigmoid(scores[i]!);
      const w = weights?.[i] ?? 1;
      g[i] = (labels[i]! - p) * w;
      h[i] = Math.max(1e-6, p * (1 - p)) * w;
    }
    const index = new Uint32Array(n);
    for (let i = 0; i < n; i += 1) index[i] = i;
    const grow = (from: number, to: number, depth: number): Tree | number => {
      let G = 0;
      let H = 0;
      for (let k = from; k < to; k += 1) {
        G += g[index[k]!]!;
        H += h[index[k]!]!;
      }
      const leaf = () => (options.rate * G) / (H + options.l2);
      const finish = (value: number) => {
        for (let k = from; k < to; k += 1) scores[index[k]!]! += value;
        return value;
      };
      if (depth === 0 || H < 2 * options.minWeight) return finish(leaf());
      let best = { gain: 1e-4, feature: -1, bin: 0 };
      const hg = new Float64Array(256);
      const hh = new Float64Array(256);
      const whole = (G * G) / (H + options.l2);
      for (let f = 0; f < width; f += 1) {
        const bins = edges[f]!.length + 1;
        if (bins < 2) continue;
        hg.fill(0, 0, bins);
        hh.fill(0, 0, bins);
        const column = binned[f]!;
        for (let k = from; k < to; k += 1) {
          const i = index[k]!;
          hg[column[i]!]! += g[i]!;
          hh[column[i]!]! += h[i]!;
        }
        let gl = 0;
        let hl = 0;
        for (let b = 0; b < bins - 1; b += 1) {
          gl += hg[b]!;
          hl += hh[b]!;
          if (hl < options.minWeight) continue;
          const hr = H - hl;
          if (hr < options.minWeight) break;
          const gr = G - gl;
          const gain = (gl * gl) / (hl + options.l2) + (gr * gr) / (hr + options.l2) - whole;
          if (gain > best.gain) best = { gain, feature: f, bin: b };
        }
      }
      if (best.feature === -1) return finish(leaf());
      const column = binned[best.feature]!;
      let mid = from;
      for (let k = from; k < to; k += 1) {
        if (column[index[k]!]! <= best.bin) {
          const held = index[k]!;
          index[k] = index[mid]!;
          index[mid] = held;
          mid += 1;
        }
      }
      const threshold = edges[best.feature]![best.bin]!;
      return {
        feature: best.feature,
        threshold,
        left: grow(from, mid, depth - 1),
        right: grow(mid, to, depth - 1),
      };
    };
    trees.push(grow(0, n, options.depth) as Tree);
  }
  return { base, trees };
}

function binEdges(rows: ArrayLike<number>[], f: number, bins: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![f]!);
  values.sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= bins) return distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2);
  const edges: number[] = [];
  for (let b = 1; b < bins; b += 1) {
    const v = values[Math.floor((b * values.length) / bins)]!;
    if (v !== edges.at(-1)) edges.push(v);
  }
  return edges;
}

function binOf(edges: number[], value: number): number {
  let lo = 0;
  let hi = edges.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (value <= edges[mid]!) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
