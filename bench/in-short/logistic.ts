import { solve } from './solve';

/** Ridge logistic regression by Newton's method: exact, and the same on every run. The first weight is the bias. */
export function logistic(rows: ArrayLike<number>[], labels: ArrayLike<number>, ridge: number): Float64Array {
  const width = rows[0]!.length + 1;
  const n = rows.length;
  const mean = new Float64Array(width);
  const scale = new Float64Array(width).fill(1);
  for (const row of rows) for (let j = 1; j < width; j += 1) mean[j]! += row[j - 1]! / n;
  for (let j = 1; j < width; j += 1) {
    let sum = 0;
    for (const row of rows) sum += (row[j - 1]! - mean[j]!) ** 2;
    scale[j] = Math.sqrt(sum / n) || 1;
  }
  const weights = new Float64Array(width);
  const x = new Float64Array(width);
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);
  for (let round = 0; round < 12; round += 1) {
    gradient.fill(0);
    hessian.fill(0);
    for (let i = 0; i < n; i += 1) {
      const row = rows[i]!;
      x[0] = 1;
      let z = weights[0]!;
      for (let j = 1; j < width; j += 1) {
        x[j] = (row[j - 1]! - mean[j]!) / scale[j]!;
        z += weights[j]! * x[j]!;
      }
      const p = 1 / (1 + Math.exp(-z));
      const error = labels[i]! - p;
      const spread = Math.max(1e-6, p * (1 - p));
      for (let j = 0; j < width; j += 1) {
        gradient[j]! += error * x[j]!;
        const sx = spread * x[j]!;
        for (let k = 0; k <= j; k += 1) hessian[j * width + k]! += sx * x[k]!;
      }
    }
    for (let j = 0; j < width; j += 1) {
      if (j > 0) gradient[j]! -= ridge * weights[j]!;
      hessian[j * width + j]! += (j > 0 ? ridge : 0) + 1e-9;
      for (let k = j + 1; k < width; k += 1) hessian[j * width + k] = hessian[k * width + j]!;
    }
    const step = solve(hessian.slice(), gradient.slice(), width);
    let most = 0;
    for (let j = 0; j < width; j += 1) {
      weights[j]! += step[j]!;
      most = Math.max(most, Math.abs(step[j]!));
    }
    if (most < 1e-5) break;
  }
  const plain = new Float64Array(width);
  plain[0] = weights[0]!;
  for (let j = 1; j < width; j += 1) {
    plain[j] = weights[j]! / scale[j]!;
    plain[0]! -= (weights[j]! * mean[j]!) / scale[j]!;
  }
  return plain;
}

/** The log-odds of a row by weights whose first one is the bias. */
export const oddsOf = (row: readonly number[], weights: ArrayLike<number>): number =>
  row.reduce((sum, value, column) => sum + value * weights[column + 1]!, weights[0]!);

/** Weights by name, to three places: those from place `from` on. */
export const weightTable = (
  names: readonly string[],
  weights: ArrayLike<number>,
  from = 0,
): Record<string, number> =>
  Object.fromEntries(names.map((name, at) => [name, Math.round(1000 * weights[from + at]!) / 1000]));
