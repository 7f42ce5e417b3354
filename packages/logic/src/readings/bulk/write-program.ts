import type { RuleSet } from '../../check/check-rule-set.ts'
import type { ChoiceExpression, TruthExpression } from '../../expression/types.ts'
import { type Axis, type Edition, readingOf } from './edition.ts'
import { fuseFolds } from './fuse-folds.ts'
import type { Layout } from './layout.ts'
import type { Program, Ref } from './program.ts'
import { ProgramBuilder } from './program-builder.ts'
import { Translation } from './translation.ts'

/** What is asked of every row, by id. */
export interface Asked {
  readonly truths: ReadonlyMap<string, TruthExpression>
  readonly choices: ReadonlyMap<string, ChoiceExpression>
}

/** Writes what is asked as the program of one edition. */
export function writeProgram(
  ruleSet: RuleSet,
  layout: Layout,
  { truths, choices }: Asked,
  axes: readonly Axis[],
  edition: Edition,
): Program {
  const builder = new ProgramBuilder()
  const to = new Translation(ruleSet, layout, readingOf(ruleSet, axes, edition), builder)
  const written = <Node>(asked: ReadonlyMap<string, Node>, write: (node: Node) => Ref) =>
    new Map([...asked].map(([id, node]): [string, Ref] => [id, write(node)]))
  return fuseFolds(
    builder.program(
      written(truths, (node) => to.truth(node)),
      written(choices, (node) => to.choice(node)),
    ),
  )
}
