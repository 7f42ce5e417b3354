/** A pivot smaller than this is none: what stands there is what rounding left. */
const NOTHING = 1e-12

/**
 * Solves a linear system by elimination, kept sparse: rows are maps from column to number.
 *
 * @returns the solution; nothing where there is none, or none that is positive, so that the sum it stands for has no end
 */
export function solve(
  matrix: readonly Map<number, number>[],
  right: readonly number[],
): readonly number[] | undefined {
  const rows = matrix.map((row) => new Map(row))
  const sums = [...right]
  // Which rows have something in a column: of a graph, hardly any.
  const having = rows.map((): Set<number> => new Set())
  for (const [at, row] of rows.entries()) for (const column of row.keys()) having[column]?.add(at)
  for (const [pivot, row] of rows.entries()) {
    const head = row.get(pivot) ?? 0
    // The head stays positive as long as entities do not own all of each other.
    if (head <= NOTHING) return undefined
    for (const below of having[pivot] ?? []) {
      const other = rows[below]
      if (below <= pivot || !other) continue
      const factor = (other.get(pivot) ?? 0) / head
      other.delete(pivot)
      for (const [column, value] of row) {
        if (column <= pivot) continue
        other.set(column, (other.get(column) ?? 0) - factor * value)
        having[column]?.add(below)
      }
      sums[below] = (sums[below] ?? 0) - factor * (sums[pivot] ?? 0)
    }
  }
  const solution = sums.map(() => 0)
  for (const [at, row] of [...rows.entries()].reverse()) {
    let sum = sums[at] ?? 0
    for (const [column, value] of row) if (column > at) sum -= value * (solution[column] ?? 0)
    solution[at] = sum / (row.get(at) ?? 1)
  }
  return solution
}
