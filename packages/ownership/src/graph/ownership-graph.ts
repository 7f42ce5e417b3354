import { type Fault, faultsOf } from './faults.ts'
import { type Holding, Holdings } from './holdings.ts'
import type { Entity, Interest, Measure } from './interest.ts'

/** Entities and the interests they have in each other, over time. */
export class OwnershipGraph {
  readonly entities: readonly Entity[]
  readonly interests: readonly Interest[]
  /** What is odd in it: kept all the same, and told. */
  readonly faults: readonly Fault[]
  readonly #numbers: ReadonlyMap<string, number>

  /** Of entities with one id the first counts; interests of entities that are not there make those, of unknown kind. */
  constructor(entities: readonly Entity[], interests: readonly Interest[]) {
    const known = new Map<string, Entity>()
    for (const entity of entities) if (!known.has(entity.id)) known.set(entity.id, entity)
    for (const { holder, held } of interests)
      for (const id of [holder, held]) if (!known.has(id)) known.set(id, { id, kind: 'unknown', name: id })
    this.entities = [...known.values()]
    this.interests = interests
    this.#numbers = new Map(this.entities.map(({ id }, number) => [id, number]))
    this.faults = faultsOf(entities, interests)
  }

  /** The number of an entity in the columns of `on`; nothing where there is none of that id. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }

  /**
   * The part of the graph that bears on some entities: they, all that has something in them through any number of others, and
   * the interests between. Who controls them is the same in it, and answered sooner.
   */
  above(ids: readonly string[]): OwnershipGraph {
    const into = Map.groupBy(this.interests, ({ held }) => held)
    const found = new Set(ids)
    for (const id of found) for (const { holder } of into.get(id) ?? []) found.add(holder)
    return new OwnershipGraph(
      this.entities.filter(({ id }) => found.has(id)),
      this.interests.filter(({ held }) => found.has(held)),
    )
  }

  /**
   * What is held on a day, of one measure: several interests of one holder in one entity are one holding. Where a holder has
   * interests of another measure alone in an entity, nothing is taken from those.
   */
  on(day: string, measure: Measure): Holdings {
    const holdings = new Map<string, Holding>()
    for (const [index, interest] of this.interests.entries()) {
      if (interest.measure !== measure || !isOn(interest, day)) continue
      const [holder, held] = [this.#numbers.get(interest.holder), this.#numbers.get(interest.held)]
      if (holder === undefined || held === undefined) continue
      const through = interest.isThroughOthers ? 1 : 0
      // What may be the same shares said twice stays apart.
      const key = through ? `${index}` : `${holder} ${held}`
      const { least, most } = holdings.get(key) ?? { least: 0, most: 0 }
      holdings.set(key, {
        holder,
        held,
        through,
        least: least + interest.share.least,
        most: most + interest.share.most,
      })
    }
    return Holdings.of(this.entities.length, [...holdings.values()], (number) => {
      const kind = this.entities[number]?.kind
      return kind !== 'person' && kind !== 'state'
    })
  }
}

/** Days are written `2026-11-27`, so that their order is that of their letters. */
function isOn({ from, until }: Interest, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until)
}
