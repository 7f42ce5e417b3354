/** Logistic regression with a ridge, by Newton's method. */

/** One labelled point: what is known of it, and whether it is of the class; counted `weight` times. */
export interface Point {
  readonly x: readonly number[]
  readonly isOne: boolean
  readonly weight?: number
}

/**
 * The weights that make what is seen most likely, the first of them the bias.
 *
 * @param ridge how much each weight but the bias is drawn to zero
 */
export function fitLogistic(points: readonly Point[], ridge: number): readonly number[] {
  const size = (points[0]?.x.length ?? 0) + 1
  let weights: number[] = new Array<number>(size).fill(0)
  for (let round = 0; round < 100; round += 1) {
    const step = solve(...slopes(points, weights, ridge))
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return weights
}

/** The curvature and the slope at some weights. */
function slopes(
  points: readonly Point[],
  weights: readonly number[],
  ridge: number,
): [curve: number[][], slope: number[]] {
  const held = (at: number) => (at === 0 ? 1e-6 : ridge)
  const curve = weights.map((_, row) => weights.map((_, column) => (row === column ? held(row) : 0)))
  const slope = weights.map((weight, at) => held(at) * weight)
  for (const { x, isOne, weight = 1 } of points) {
    const with1 = [1, ...x]
    const likely = 1 / (1 + Math.exp(-with1.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)))
    const off = weight * (likely - (isOne ? 1 : 0))
    const bend = weight * Math.max(likely * (1 - likely), 1e-9)
    for (const [row, value] of with1.entries()) {
      slope[row] = (slope[row] ?? 0) + off * value
      const line = curve[row] ?? []
      for (const [column, other] of with1.entries()) line[column] = (line[column] ?? 0) + bend * value * other
    }
  }
  return [curve, slope]
}

/** Solves linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (const [column] of rows.entries()) {
    const size = (at: number) => Math.abs(rows[at]?.[column] ?? 0)
    let pivot = column
    for (let at = column; at < rows.length; at += 1) if (size(at) > size(pivot)) pivot = at
    const [one, other] = [rows[column] ?? [], rows[pivot] ?? []]
    rows[column] = other
    rows[pivot] = one
    for (const [at, row] of rows.entries()) {
      if (at === column) continue
      const factor = (row[column] ?? 0) / (other[column] ?? 1)
      for (let place = column; place < row.length; place += 1)
        row[place] = (row[place] ?? 0) - factor * (other[place] ?? 0)
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
