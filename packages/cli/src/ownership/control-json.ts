import { type Holding, type OwnershipGraph, type Share, WHOLE } from '@sekisho/ownership/graph'
import type { ControlAnswer } from './control-answer.ts'

/** The answer as a machine reads it: ids for entities, fractions from 0 to 1 for shares. */
export function controlJson(
  { controllers, shortBy, mayBeSomebodyElse, owners }: ControlAnswer,
  graph: OwnershipGraph,
) {
  const id = (number: number) => graph.entities[number]?.id
  const share = ({ least, most }: Share) => ({ least: least / WHOLE, most: most / WHOLE })
  const holding = (one: Holding) => ({ holder: id(one.holder), held: id(one.held), ...share(one) })
  return {
    controllers: controllers.map(({ holders, proof, missing }) => ({
      holders: holders.map(id),
      controls: proof ? 'yes' : 'depends',
      proof: (proof ?? []).map(({ entity, by, sum }) => ({
        entity: id(entity),
        by: by.map(holding),
        sum: sum / WHOLE,
      })),
      depends_on: missing.map(({ holder, held }) => ({
        ...(holder === undefined ? {} : { holder: id(holder) }),
        held: id(held),
      })),
    })),
    ...(shortBy === undefined ? {} : { short_by: shortBy / WHOLE }),
    may_be_somebody_else: mayBeSomebodyElse,
    owners: owners?.map(({ entity, least, most }) => ({ entity: id(entity), least, most })) ?? null,
  }
}
