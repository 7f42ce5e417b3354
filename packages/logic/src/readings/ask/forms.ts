import type { Compare } from '../../expression/compare.ts'
import { type DayShift, shiftDay, shiftNum } from '../../expression/day-shift.ts'
import type { Decision } from '../../expression/decision.ts'
import { type Node, nodeOf } from '../../expression/kinds.ts'
import { covers, type Parameter } from '../../expression/parameter.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Sum } from '../../expression/sum.ts'
import type { Expression, NumberExpression } from '../../expression/types.ts'
import type { Day } from '../../values/day.ts'
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  isFraction,
  lowestTerms,
  multiplyExact,
  negateExact,
} from '../../values/exact.ts'
import {
  ANY_NUMBER,
  addNum,
  between,
  hull,
  isRange,
  type Num,
  negateNum,
  scaleNum,
} from '../../values/range.ts'
import { FALSE, TRUE } from '../../values/truth.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { canRead } from './reads-of.ts'
import type { Target } from './target.ts'

/** One way in which a number follows a target: `factor × target + rest`, the target being moved by periods before. */
export interface Form {
  readonly factor: Exact
  readonly rest: Num
  /** The day reached from the target by periods of the law; never decreases. */
  readonly through?: (target: Day) => Day
}

/** Where an expression is looked at: which target is to vary, over which case, inside which records. */
export interface Sight {
  readonly reading: CaseReading
  readonly target: Target
  readonly scopes: readonly Scope[]
}

/** More ways than these are not followed. */
const MOST_FORMS = 64

/**
 * Every way in which a number can follow the target while the rest of the case stays as it is; whichever is in effect
 * is one of them. `null` where it follows the target in a manner that is not of this form: then nothing is said.
 */
export function formsOf(expression: NumberExpression, sight: Sight): readonly Form[] | null {
  const { reading, target, scopes } = sight
  if (!canRead(expression, target, reading.actDay))
    return [{ factor: 0, rest: reading.within(scopes, expression) }]
  const node = nodeOf(expression)
  switch (node.kind) {
    case 'fact':
    case 'field':
      return [
        isTarget(node, sight)
          ? { factor: 1, rest: 0 }
          : { factor: 0, rest: reading.within(scopes, expression) },
      ]
    case 'plus':
      return node.terms.map((term) => formsOf(term, sight)).reduce(addForms, [{ factor: 0, rest: 0 }])
    case 'negative':
      return formsOf(node.of, sight)?.map((form) => scaleForm(form, -1)) ?? null
    case 'scale':
      return productForms(formsOf(node.of, sight), formsOf(node.by, sight))
    case 'share': {
      const whole = reading.within(scopes, node.whole)
      if (isRange(whole) || canRead(node.whole, target, reading.actDay)) return null
      return formsOf(node.part, sight)?.map((form) => scaleForm(form, divideExact(1, whole))) ?? null
    }
    case 'extreme':
      return eitherForms(node.of.map((operand) => formsOf(operand, sight)))
    case 'decision':
      // A number is asked of it, so its values are numbers.
      return branchForms(node as Decision, sight)
    case 'sum':
      return sumForms(node, sight)
    case 'parameter':
      return valueForms(node, sight)
    case 'day-shift':
      return shiftForms(node, sight)
    default:
      return null
  }
}

function isTarget(node: Node, { target: { fact, record }, scopes }: Sight): boolean {
  if (node.kind === 'fact') return record === undefined && node.id === fact.id
  if (node.kind !== 'field' || record === undefined) return false
  const scope = scopes.findLast(({ list }) => list === node.list)
  return node.list === fact.id && node.name === record.field.name && scope?.place === record.place
}

/**
 * The difference of the two sides of a comparison. A share whose whole is asked for is compared with a known ratio by
 * multiplying with the whole, which is above zero.
 */
export function differenceForms(node: Compare, sight: Sight): readonly Form[] | null {
  const [left, right] = [plain(node.left, sight), plain(node.right, sight)]
  if (left.kind === 'share') return partLessShareOfWhole(left, node.right, sight) ?? subtract(node, sight)
  if (right.kind === 'share') {
    const turned = partLessShareOfWhole(right, node.left, sight)
    if (turned) return turned.map((form) => scaleForm(form, -1))
  }
  return subtract(node, sight)
}

function subtract({ left, right }: Compare, sight: Sight): readonly Form[] | null {
  return addForms(formsOf(left, sight), formsOf(right, sight)?.map((form) => scaleForm(form, -1)) ?? null)
}

function partLessShareOfWhole(
  { part, whole }: Extract<Node, { kind: 'share' }>,
  ratio: NumberExpression,
  sight: Sight,
): readonly Form[] | null {
  const { reading, target, scopes } = sight
  if (!canRead(whole, target, reading.actDay) || canRead(ratio, target, reading.actDay)) return null
  const known = reading.within(scopes, ratio)
  if (isRange(known)) return null
  const wholes = formsOf(whole, sight)?.map((form) => scaleForm(form, negateExact(known)))
  return addForms(formsOf(part, sight), wholes ?? null)
}

/** The expression behind names that only name it. */
function plain(expression: Expression, sight: Sight): Node {
  const node = nodeOf(expression)
  const isName = node.kind === 'decision' && node.exceptions.length === 0
  return isName && sight.reading.ruling(node.id) === undefined ? plain(node.principle, sight) : node
}

function scaleForm(form: Form, by: Exact): Form {
  const sign = compareExact(by, 0)
  if (sign === 0) return { factor: 0, rest: 0 }
  const rest = sign > 0 ? scaleNum(form.rest, by) : negateNum(scaleNum(form.rest, negateExact(by)))
  return { ...form, factor: multiplyExact(form.factor, by), rest }
}

function addForms(left: readonly Form[] | null, right: readonly Form[] | null): readonly Form[] | null {
  if (!left || !right || left.length * right.length > MOST_FORMS) return null
  const sums: Form[] = []
  for (const a of left) {
    for (const b of right) {
      const rest = addNum(a.rest, b.rest)
      if (compareExact(b.factor, 0) === 0) sums.push({ ...a, rest })
      else if (compareExact(a.factor, 0) === 0) sums.push({ ...b, rest })
      else if (a.through || b.through) return null
      else sums.push({ factor: addExact(a.factor, b.factor), rest })
    }
  }
  return sums
}

function productForms(
  forms: readonly Form[] | null,
  factors: readonly Form[] | null,
): readonly Form[] | null {
  if (!forms || !factors || forms.length * factors.length > MOST_FORMS) return null
  const products: Form[] = []
  for (const { rest: by } of factors) {
    if (isRange(by)) return null
    for (const form of forms) products.push(scaleForm(form, by))
  }
  return products
}

function eitherForms(ways: readonly (readonly Form[] | null)[]): readonly Form[] | null {
  const all: Form[] = []
  for (const way of ways) {
    if (!way) return null
    all.push(...way)
  }
  return all.length > MOST_FORMS ? null : all
}

/** The values a decision can still take while the target varies. */
function branchForms(node: Decision, sight: Sight): readonly Form[] | null {
  const { reading, target } = sight
  const branches: Expression[] = []
  for (const { when, is } of node.exceptions) {
    const varies = canRead(when, target, reading.actDay)
    const holds = reading.value(when)
    if (holds === FALSE && !varies) continue
    branches.push(is)
    if (holds === TRUE && !varies) return branchesOf(branches, sight)
  }
  return branchesOf([...branches, node.principle], sight)
}

function branchesOf(branches: readonly Expression[], sight: Sight): readonly Form[] | null {
  // The branches of a number are numbers.
  return eitherForms(branches.map((branch) => formsOf(branch as NumberExpression, sight)))
}

/** Every value of a parameter that looks at the target for its day. */
function valueForms(node: Parameter, { reading, scopes }: Sight): readonly Form[] {
  const day = reading.within(scopes, node.at ?? reading.actDay)
  return node.values
    .filter((dated) => covers(dated, day) !== 'none')
    .map(({ is }) => ({ factor: 0, rest: is === null || is instanceof Set ? ANY_NUMBER : (is as Exact) }))
}

/** A sum over the list of the target: what the other records give, and the target's own record where it counts. */
function sumForms(node: Sum, sight: Sight): readonly Form[] | null {
  const { reading, target, scopes } = sight
  const { records, open } = reading.value(node.list)
  if (node.list.id !== target.fact.id || !target.record) return null
  let others: Num = open ? between(0, null) : 0
  let own: readonly Form[] | null = [{ factor: 0, rest: 0 }]
  for (const [place, record] of records.entries()) {
    const inner = [...scopes, { list: node.list.id, place, record }]
    const counts = node.where ? reading.within(inner, node.where) : TRUE
    const isOwn = place === target.record.place
    const varies = isOwn && node.where !== undefined && canRead(node.where, target, reading.actDay)
    if (counts === FALSE && !varies) continue
    if (isOwn) {
      const counted = formsOf(node.of, { ...sight, scopes: inner })
      own = counts === TRUE && !varies ? counted : eitherForms([own, counted])
    } else {
      const value = reading.within(inner, node.of)
      others = addNum(others, counts === TRUE ? value : hull(0, value))
    }
  }
  return addForms(own, [{ factor: 0, rest: others }])
}

/** A day moved by a period. Where the day varies, a calendar is not followed: outside it nothing is said. */
function shiftForms(node: DayShift, sight: Sight): readonly Form[] | null {
  const [days, lengths] = [formsOf(node.of, sight), formsOf(node.length, sight)]
  if (!days || !lengths || days.length * lengths.length > MOST_FORMS) return null
  const shifted: Form[] = []
  for (const { rest: length } of lengths) {
    for (const day of days) {
      const moved = isRange(length) ? { factor: 0, rest: ANY_NUMBER } : shiftForm(node, day, Number(length))
      if (!moved) return null
      shifted.push(moved)
    }
  }
  return shifted
}

function shiftForm(node: DayShift, { factor, rest, through }: Form, length: number): Form | null {
  if (compareExact(factor, 0) === 0) return { factor: 0, rest: shiftNum(node, rest, length) }
  const days = isRange(rest) ? null : lowestTerms(rest)
  if (node.counting.calendar || compareExact(factor, 1) !== 0 || days === null || isFraction(days))
    return null
  const move = (target: Day): Day =>
    shiftDay(node, (through ? through(target) : target) + Number(days), length).day
  return { factor: 1, rest: 0, through: move }
}
