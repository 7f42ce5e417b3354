import { nodeOf, operandsOf } from '../expression/kinds.ts'
import type { Bound, Expression } from '../expression/types.ts'
import { exactBound } from '../expression/unknown.ts'
import { compareExact, denominatorOf, type Exact, numeratorOf, type Whole } from '../values/exact.ts'
import type { Problem } from '../values/problem.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import { type Declared, expressionsOf, isNamed } from './collect.ts'
import { faulty } from './messages.ts'

function isWhole(value: Whole): boolean {
  return typeof value === 'bigint' || Number.isSafeInteger(value)
}

/** Is the number a whole one, or a fraction of whole ones with a whole above zero? */
function isExact(value: Exact): boolean {
  return isWhole(numeratorOf(value)) && isWhole(denominatorOf(value)) && denominatorOf(value) > 0
}

function written(value: Exact): string {
  return typeof value === 'object' ? `${value.n}/${value.d}` : String(value)
}

/** The numbers that stand in an expression itself and in everything anonymous in it. */
function numbersIn(expression: Expression): readonly Exact[] {
  const node = nodeOf(expression)
  const inner = operandsOf(node).flatMap((operand) => (isNamed(operand) ? [] : numbersIn(operand)))
  if (node.kind === 'constant' && typeof node.is !== 'string') return [node.is]
  if (node.kind !== 'parameter') return inner
  const values = node.values.flatMap(({ is }) => (is === null || is instanceof Set ? [] : [is as Exact]))
  return [...values, ...inner]
}

interface Bounded {
  readonly min?: Bound
  readonly max?: Bound
}

function checkBounds(id: string, file: string | undefined, { min, max }: Bounded): readonly Problem[] {
  const bounds = [min, max].filter((bound) => bound !== undefined).map(exactBound)
  const inexact = bounds.find((bound) => !isExact(bound))
  if (inexact !== undefined) return [faulty('not-exact', file, id, written(inexact))]
  const [least, most] = bounds
  if (least === undefined || most === undefined || compareExact(least, most) <= 0) return []
  return [faulty('impossible-bounds', file, id, `${written(least)} … ${written(most)}`)]
}

/** Every number is exact, so that no arithmetic can fail, and declared bounds leave a number between them. */
export function checkNumbers(
  description: RuleSetDescription,
  { named, files }: Declared,
): readonly Problem[] {
  const roots: readonly (readonly [string, readonly Expression[]])[] = [
    ...[...named.values()].map((node) => [node.id, [node]] as const),
    ...description.outcomes.map((outcome) => [outcome.id, expressionsOf(outcome)] as const),
    ...(description.constraints ?? []).map(({ id, always }) => [id, [always]] as const),
  ]
  const inexact = roots.flatMap(([id, expressions]) =>
    expressions
      .flatMap(numbersIn)
      .filter((value) => !isExact(value))
      .map((value) => faulty('not-exact', files.get(id), id, written(value))),
  )
  const bounds = [...named.values()].flatMap((node) => {
    if (node.kind !== 'fact') return []
    const fields = node.type.is === 'list' ? Object.values(node.type.fields) : []
    return [
      ...checkBounds(node.id, files.get(node.id), node),
      ...fields.flatMap((field) => checkBounds(`${node.id}.${field.name}`, files.get(node.id), field)),
    ]
  })
  return [...inexact, ...bounds]
}
