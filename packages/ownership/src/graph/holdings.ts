import type { Share } from './share.ts'

/** A share that the entity with number `holder` has in the one with number `held`. */
export interface Holding extends Share {
  readonly holder: number
  readonly held: number
}

/**
 * Who holds what in whom on one day, of one measure, as columns: all an algorithm needs, 32 bytes a holding. The holdings in an
 * entity stand together, from `startOf(entity)`; `held by` is reached through a second order of the same places.
 */
export class Holdings {
  readonly entities: number
  readonly holder: Uint32Array
  readonly held: Uint32Array
  readonly least: Float64Array
  readonly most: Float64Array
  /** Where the holdings in each entity begin. */
  readonly starts: Uint32Array
  /** The places of holdings by holder, and where those of each holder begin. */
  readonly byHolder: Uint32Array
  readonly holderStarts: Uint32Array

  /** Can an entity be held? Persons and states cannot. */
  readonly canBeHeld: (entity: number) => boolean

  constructor(
    entities: number,
    holdings: readonly Holding[],
    canBeHeld: (entity: number) => boolean = () => true,
  ) {
    this.canBeHeld = canBeHeld
    const size = holdings.length
    this.entities = entities
    this.starts = startsOf(entities, holdings, 'held')
    this.holderStarts = startsOf(entities, holdings, 'holder')
    this.holder = new Uint32Array(size)
    this.held = new Uint32Array(size)
    this.least = new Float64Array(size)
    this.most = new Float64Array(size)
    this.byHolder = new Uint32Array(size)
    const next = this.starts.slice()
    for (const { holder, held, least, most } of holdings) {
      const place = take(next, held)
      this.holder[place] = holder
      this.held[place] = held
      this.least[place] = least
      this.most[place] = most
    }
    const nextOfHolder = this.holderStarts.slice()
    for (const [place, holder] of this.holder.entries()) this.byHolder[take(nextOfHolder, holder)] = place
  }

  /** The places of the holdings in an entity. */
  *in(entity: number): Generator<number, void> {
    for (let place = at(this.starts, entity); place < at(this.starts, entity + 1); place += 1) yield place
  }

  /** The places of the holdings that an entity has. */
  *of(entity: number): Generator<number, void> {
    const until = at(this.holderStarts, entity + 1)
    for (let place = at(this.holderStarts, entity); place < until; place += 1) yield at(this.byHolder, place)
  }

  /** The holding at a place. */
  holding(place: number): Holding {
    return {
      holder: at(this.holder, place),
      held: at(this.held, place),
      least: at(this.least, place),
      most: at(this.most, place),
    }
  }
}

function startsOf(entities: number, holdings: readonly Holding[], side: 'holder' | 'held'): Uint32Array {
  const starts = new Uint32Array(entities + 1)
  for (const holding of holdings) starts[holding[side] + 1] = at(starts, holding[side] + 1) + 1
  for (let entity = 1; entity <= entities; entity += 1)
    starts[entity] = at(starts, entity) + at(starts, entity - 1)
  return starts
}

function take(next: Uint32Array, entity: number): number {
  const place = at(next, entity)
  next[entity] = place + 1
  return place
}

/** The number at a place of a column that has that place. */
export function at(column: Uint32Array | Float64Array, place: number): number {
  return column[place] as number // the callers stay within the column
}
