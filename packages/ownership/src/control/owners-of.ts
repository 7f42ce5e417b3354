import { at, type Holdings, WHOLE } from '../graph/index.ts'
import { solve } from './solve.ts'

/** What an entity owns of another over all paths, as a fraction from 0: between two bounds where shares are ranges. */
export interface Owner {
  readonly entity: number
  readonly least: number
  readonly most: number
}

/**
 * Who owns an entity, over all paths: the products of shares along each path, summed; where entities own each other, the
 * endless sum, solved as a linear system (Brioschi, Buzzacchi and Colombo 1989). This is ownership, not control: what
 * somebody owns need give no say. The bounds are those of shares at their least and at their most.
 *
 * @returns owners by what they own at most, the largest first; nothing where entities own all of each other, so that the
 * sum has no end
 */
export function ownersOf(holdings: Holdings, target: number): readonly Owner[] | undefined {
  const above = [target]
  const rows = new Map([[target, 0]])
  for (const entity of above)
    for (const place of holdings.in(entity)) {
      const holder = at(holdings.holder, place)
      if (!rows.has(holder)) rows.set(holder, above.push(holder) - 1)
    }
  const owned = (column: Float64Array, isLeast: boolean): readonly number[] | undefined => {
    // What an entity owns of the target is what it has itself, and its part of what those own in which it has a share.
    const matrix = above.map((): Map<number, number> => new Map())
    const direct = above.map(() => 0)
    for (const [row, entity] of above.entries()) {
      matrix[row]?.set(row, 1)
      for (const place of holdings.of(entity)) {
        const share = at(column, place) / WHOLE
        const held = rows.get(at(holdings.held, place))
        // At the least, what may be had through others is in their shares already.
        if (held === undefined || (isLeast && at(holdings.through, place) === 1)) continue
        if (held === 0) direct[row] = (direct[row] ?? 0) + share
        matrix[row]?.set(held, (matrix[row]?.get(held) ?? 0) - share)
      }
    }
    return solve(matrix, direct)
  }
  const [least, most] = [owned(holdings.least, true), owned(holdings.most, false)]
  if (!least || !most) return undefined
  return above
    .map((entity, row) => {
      const alone = [...holdings.of(entity)].filter((place) => at(holdings.held, place) === target)
      const known = alone.map((place) => at(holdings.least, place) / WHOLE)
      return { entity, least: Math.max(least[row] ?? 0, ...known), most: most[row] ?? 0 }
    })
    .filter(({ entity, most: owns }) => entity !== target && owns > 0)
    .sort((a, b) => b.most - a.most || a.entity - b.entity)
}
