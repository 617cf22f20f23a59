/**
 * Prepares to solve A x = b for a symmetric positive definite A, for any number of right sides, by Cholesky's method.
 *
 * @param matrix A, row by row
 * @returns the solution for a right side
 * @example symmetricSolver([[2, 1], [1, 2]])([3, 3]) → [1, 1]
 */
export function symmetricSolver(matrix: readonly ArrayLike<number>[]): (right: ArrayLike<number>) => Float64Array {
  const n = matrix.length;
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  }
  return (right) => {
    const x = Float64Array.from(right);
    for (let i = 0; i < n; i++) {
      let sum = x[i] ?? 0;
      for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0);
      x[i] = sum / at(i, i);
    }
    for (let i = n - 1; i >= 0; i--) {
      let sum = x[i] ?? 0;
      for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0);
      x[i] = sum / at(i, i);
    }
    return x;
  };
}
