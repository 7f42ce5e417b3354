import {
  type Citation,
  citesOf,
  describeExpression,
  type Evaluation,
  type Expression,
  type Fact,
  type Node,
  nodeOf,
  type Outside,
  operandsOf,
  type Rule,
  type Truth,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { coversDay } from '../covers-day.ts'

/** How a line of the article is marked on the sheet. */
export type LimbKind =
  /** A numbered limb, judged by what stands below it. */
  | 'limb'
  /** A limb that ends the heading where it applies: 《 》. */
  | 'exclusion'
  /** Whether the product is what the heading names: 【 】. */
  | 'heading'
  /** A parameter or another condition: [ ]. */
  | 'parameter'
  /** Several conditions joined, without a number of their own. */
  | 'joined'
  /** Not modelled: for a person to judge. */
  | 'person'

/** One line of the article as the rules have it, with what they say of it in a case. */
export interface Limb {
  readonly kind: LimbKind
  /** How deep it stands in the article; 0 is the entry itself. */
  readonly depth: number
  /** The id of its rule, or of the entry that is not modelled. */
  readonly id?: string
  readonly cites: readonly Citation[]
  readonly text: Words
  readonly truth: Truth
  /** The facts it asks for that no line before it asks for. */
  readonly facts: readonly Fact[]
  /** The number of the line, from 1, where the same rule was unfolded or its facts are already asked for. */
  readonly see?: number
}

/** Is the fact the question whether the product is of the kind that a heading names? */
function isHeadingFact({ id }: Fact): boolean {
  return id.startsWith('is.')
}

/**
 * The lines of an entry's article, limb by limb in the order of its rules, as they stand in a case.
 * @param others rules that have a sheet of their own, such as the other entries of the list: they are named, not unfolded
 */
export function limbsOf(
  entry: Rule,
  evaluation: Evaluation,
  others: ReadonlySet<Rule> = NONE,
): readonly Limb[] {
  return new LimbWriter(evaluation, others).write(entry)
}

const NONE: ReadonlySet<Rule> = new Set()

class LimbWriter {
  readonly #limbs: Limb[] = []
  /** The line where a rule or fact first stands. */
  readonly #lines = new Map<Expression, number>()
  readonly #evaluation: Evaluation
  readonly #others: ReadonlySet<Rule>
  readonly #day: number | undefined

  constructor(evaluation: Evaluation, others: ReadonlySet<Rule>) {
    this.#evaluation = evaluation
    this.#others = others
    const act = evaluation.reading.value(evaluation.ruleSet.act)
    this.#day = typeof act === 'number' ? act : undefined
  }

  write(entry: Rule): readonly Limb[] {
    this.#rule(entry, 0, 'limb')
    return this.#limbs
  }

  #rule(rule: Rule, depth: number, kind: 'limb' | 'exclusion'): void {
    const at = { kind, depth, id: rule.id, cites: citesOf(rule.cite) }
    const seen = this.#lines.get(rule)
    if (seen !== undefined) {
      this.#add(rule, { ...at, text: rule.title, facts: [], see: seen })
      return
    }
    this.#lines.set(rule, this.#limbs.length + 1)
    if (this.#isOutOfForce(rule)) {
      this.#add(rule, { ...at, text: notInForce(rule.title), facts: [] })
      return
    }
    if (depth > 0 && this.#others.has(rule)) {
      this.#add(rule, { ...at, text: rule.title, facts: [] })
      return
    }
    const { when, unless } = this.#unwrapped(rule)
    const inside = this.#joined(when)
    this.#add(rule, { ...at, text: inside ? withJoin(rule.title, this.#say(when)) : rule.title, facts: [] })
    for (const part of inside ?? [when]) this.#condition(part, depth + 1)
    for (const exception of unless)
      if (!this.#isOutOfForce(exception)) this.#rule(exception, depth + 1, 'exclusion')
  }

  #condition(expression: TruthExpression, depth: number): void {
    const node = nodeOf(expression)
    const inside = this.#joined(expression)
    if (node.kind === 'rule') this.#rule(node, depth, 'limb')
    else if (node.kind === 'not' && nodeOf(node.of).kind === 'rule')
      this.#rule(node.of as Rule, depth, 'exclusion')
    else if (node.kind === 'outside') this.#person(node, depth)
    else if (node.kind !== 'not' && inside?.length === 1 && inside[0]) this.#condition(inside[0], depth)
    else if (inside) {
      this.#add(node, { kind: 'joined', depth, cites: [], text: this.#say(node), facts: [] })
      for (const part of inside) this.#condition(part, depth + 1)
    } else this.#leaf(node, depth)
  }

  #person(node: Outside, depth: number): void {
    const text = personText(node)
    this.#add(node, { kind: 'person', depth, id: node.id, cites: citesOf(node.cite), text, facts: [] })
  }

  #isOutOfForce(rule: Rule): boolean {
    return this.#day !== undefined && !coversDay(rule, this.#day)
  }

  /** The conditions that a connective joins, also one that is negated, without limbs of other days. */
  #joined(expression: TruthExpression): readonly TruthExpression[] | undefined {
    const parts = joinedUnder(expression)
    const now = parts?.filter((part) => {
      const node = nodeOf(part)
      return node.kind !== 'rule' || !this.#isOutOfForce(node)
    })
    return now?.length === 0 ? parts : now
  }

  /** A rule that only says the same provision over again, for some days, is the provision itself. */
  #unwrapped(rule: Rule): Pick<Rule, 'when' | 'unless'> {
    const inside = nodeOf(rule.when).kind === 'not' ? undefined : this.#joined(rule.when)
    const only = inside ? (inside.length === 1 ? inside[0] : undefined) : rule.when
    const node = only && nodeOf(only)
    if (node?.kind !== 'rule' || node.cite !== rule.cite || this.#others.has(node)) return rule
    const inner = this.#unwrapped(node)
    return { when: inner.when, unless: [...inner.unless, ...rule.unless] }
  }

  #leaf(node: Node, depth: number): void {
    const facts = factsIn(node).filter((fact) => fact !== this.#evaluation.ruleSet.act)
    const first = facts.filter((fact) => !this.#lines.has(fact))
    const kind = first.some(isHeadingFact) || facts.some(isHeadingFact) ? 'heading' : 'parameter'
    const see = first.length === 0 && facts[0] ? this.#lines.get(facts[0]) : undefined
    for (const fact of first) this.#lines.set(fact, this.#limbs.length + 1)
    this.#add(node, { kind, depth, cites: [], text: this.#say(node), facts: first, ...(see ? { see } : {}) })
  }

  #say(expression: Expression): Words {
    const days = this.#day === undefined ? {} : { from: this.#day, until: this.#day }
    return describeExpression(expression, days).text
  }

  #add(expression: TruthExpression | Node, limb: Omit<Limb, 'truth'>): void {
    // Only conditions are lines.
    const truth = this.#evaluation.reading.value(expression as TruthExpression)
    this.#limbs.push({ ...limb, truth })
  }
}

/** The conditions that a connective joins, also one that is negated; undefined where there is none. */
function joinedUnder(expression: TruthExpression): readonly TruthExpression[] | undefined {
  const node = nodeOf(expression)
  if (node.kind === 'all-of' || node.kind === 'any-of') return node.of
  return node.kind === 'not' ? joinedUnder(node.of) : undefined
}

function withJoin(title: Words, join: Words): Words {
  return {
    ja: `${title.ja}：${join.ja}`,
    en: `${title.en}: ${join.en.charAt(0).toLowerCase()}${join.en.slice(1)}`,
  }
}

function notInForce({ ja, en }: Words): Words {
  return { ja: `${ja}（この日には適用されない）`, en: `${en} (does not apply on this day)` }
}

function personText({ title, judge, reason }: { title: Words; judge?: Words; reason: Words }): Words {
  const why = judge ?? reason
  return { ja: `${title.ja}（${why.ja}）`, en: `${title.en} (${why.en})` }
}

/** The facts that an expression rests on, named rules and numbers looked through. */
export function factsIn(expression: Expression): readonly Fact[] {
  const found = new Set<Fact>()
  const visit = (inner: Expression): void => {
    const node = nodeOf(inner)
    if (node.kind === 'fact') found.add(node)
    else operandsOf(node).forEach(visit)
  }
  visit(expression)
  return [...found]
}
