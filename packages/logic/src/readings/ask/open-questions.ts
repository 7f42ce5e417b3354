import type { RuleSet } from '../../check/check-rule-set.ts'
import type { InSet } from '../../expression/in-set.ts'
import { nodeOf } from '../../expression/kinds.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Scope } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { openField } from '../explain/open-leaves.ts'
import { type OpenPart, walkOpen } from '../explain/walk-open.ts'
import type { Cut } from './cut.ts'
import { canRead } from './reads-of.ts'
import { type Target, targetId } from './target.ts'
import { isTurning, type Turning, thresholdsOf } from './thresholds.ts'

/** A fact or field that can still change the answer, with what reads it. */
export interface OpenTarget {
  readonly target: Target
  /** The named things it decides, in the order met. */
  readonly owners: ReadonlySet<NonNullable<OpenPart['owner']>>
}

/** What an open answer still depends on. */
export interface OpenQuestions {
  readonly targets: readonly OpenTarget[]
  readonly outside: readonly Outside[]
  /** The open expressions that turn at numbers of the target: the boundaries that still matter. */
  cutsFor(target: Target): readonly Cut[]
  /** The open tests of a text against a set that read the target itself. */
  setsFor(target: Target): readonly InSet[]
}

interface Placed<Node> {
  readonly node: Node
  readonly scopes: readonly Scope[]
}

/**
 * Everything that can still change the answer of a case, in the order in which the answer reads it.
 * @param roots what else is asked about; the answer alone unless told
 */
export function openQuestions(
  ruleSet: RuleSet,
  reading: CaseReading,
  roots: readonly Expression[] = [ruleSet.answer],
): OpenQuestions {
  const targets = new Map<string, { target: Target; owners: Set<NonNullable<OpenPart['owner']>> }>()
  const outside = new Set<Outside>()
  const turning: Placed<Turning>[] = []
  const sets: Placed<InSet>[] = []

  walkOpen(reading, roots, ({ node, scopes, owner }) => {
    if (node.kind === 'outside') outside.add(node)
    else if (node.kind === 'in-set') sets.push({ node, scopes })
    else if (isTurning(node)) turning.push({ node, scopes })
    const target = targetAt(ruleSet, node, scopes)
    if (!target) return
    const id = targetId(target)
    const open = targets.get(id) ?? { target, owners: new Set() }
    if (owner) open.owners.add(owner)
    targets.set(id, open)
  })

  return {
    targets: [...targets.values()],
    outside: [...outside],
    cutsFor: (target) =>
      turning
        .filter(({ node }) => canRead(node, target, reading.actDay))
        .flatMap(({ node, scopes }) => thresholdsOf(node, { reading, target, scopes }) ?? []),
    setsFor: (target) =>
      sets
        .filter(({ node, scopes }) => isAt(targetAt(ruleSet, node.of, scopes), target))
        .map(({ node }) => node),
  }
}

function isAt(target: Target | undefined, other: Target): boolean {
  return target !== undefined && targetId(target) === targetId(other)
}

/** The fact, or field of a record in scope, that the expression is. */
function targetAt(ruleSet: RuleSet, expression: Expression, scopes: readonly Scope[]): Target | undefined {
  const node = nodeOf(expression)
  if (node.kind === 'fact') return { fact: node }
  const open = node.kind === 'field' ? openField(node, scopes) : undefined
  const fact = open && ruleSet.facts.get(open.field.list)
  return open && fact && { fact, record: open }
}
