import { solve } from './solve';

/**
 * Ridge regression without a constant: rows and targets have a mean of 0. The penalty is on weights of features that
 * vary by 1, so that no feature is held back for its unit.
 */
export function ridge(
  rows: readonly Float64Array[],
  targets: readonly number[],
  { weights, penalty }: { weights: readonly number[]; penalty: number },
): Float64Array {
  const width = rows[0]!.length;
  const scale = new Float64Array(width);
  for (const row of rows) for (let j = 0; j < width; j += 1) scale[j]! += row[j]! ** 2 / rows.length;
  for (let j = 0; j < width; j += 1) scale[j] = Math.sqrt(scale[j]!) || 1;
  const matrix = new Float64Array(width * width);
  const right = new Float64Array(width);
  for (const [index, row] of rows.entries()) {
    for (let j = 0; j < width; j += 1) {
      const x = (weights[index]! * row[j]!) / scale[j]!;
      right[j]! += x * targets[index]!;
      for (let k = 0; k < width; k += 1) matrix[j * width + k]! += (x * row[k]!) / scale[k]!;
    }
  }
  for (let j = 0; j < width; j += 1) matrix[j * width + j]! += penalty;
  return solve(matrix, right, width).map((weight, j) => weight / scale[j]!);
}
