import type { Share } from './share.ts'

/** A share that the entity with number `holder` has in the one with number `held`. */
export interface Holding extends Share {
  readonly holder: number
  readonly held: number
  /** 1 where what the holder has through others is in it, or perhaps in it, so that it is summed with no other; else 0. */
  readonly through: number
}

/** Holdings as columns, in any order: a place is a holding. */
export interface HoldingColumns {
  readonly holder: Uint32Array
  readonly held: Uint32Array
  readonly least: Float64Array
  readonly most: Float64Array
  readonly through: Uint8Array
}

/**
 * Who holds what in whom on one day, of one measure, as columns: all an algorithm needs, 29 bytes a holding and 8 an entity. The holdings in an
 * entity stand together, from `startOf(entity)`; `held by` is reached through a second order of the same places.
 */
export class Holdings {
  readonly entities: number
  readonly holder: Uint32Array
  readonly held: Uint32Array
  readonly least: Float64Array
  readonly most: Float64Array
  readonly through: Uint8Array
  /** Where the holdings in each entity begin. */
  readonly starts: Uint32Array
  /** The places of holdings by holder, and where those of each holder begin. */
  readonly byHolder: Uint32Array
  readonly holderStarts: Uint32Array

  /** Can an entity be held? Persons and states cannot. */
  readonly canBeHeld: (entity: number) => boolean

  constructor(
    entities: number,
    { holder, held, least, most, through }: HoldingColumns,
    canBeHeld: (entity: number) => boolean = () => true,
  ) {
    this.entities = entities
    this.canBeHeld = canBeHeld
    this.starts = startsOf(entities, held)
    this.holderStarts = startsOf(entities, holder)
    this.holder = new Uint32Array(held.length)
    this.held = new Uint32Array(held.length)
    this.least = new Float64Array(held.length)
    this.most = new Float64Array(held.length)
    this.through = new Uint8Array(held.length)
    this.byHolder = new Uint32Array(held.length)
    const next = this.starts.slice()
    for (let from = 0; from < held.length; from += 1) {
      const place = take(next, at(held, from))
      this.holder[place] = at(holder, from)
      this.held[place] = at(held, from)
      this.least[place] = at(least, from)
      this.most[place] = at(most, from)
      this.through[place] = at(through, from)
    }
    const nextOfHolder = this.holderStarts.slice()
    for (let place = 0; place < held.length; place += 1)
      this.byHolder[take(nextOfHolder, at(this.holder, place))] = place
  }

  /** The columns of holdings that are given one by one. */
  static of(
    entities: number,
    holdings: readonly Holding[],
    canBeHeld?: (entity: number) => boolean,
  ): Holdings {
    const columns = {
      holder: Uint32Array.from(holdings, ({ holder }) => holder),
      held: Uint32Array.from(holdings, ({ held }) => held),
      least: Float64Array.from(holdings, ({ least }) => least),
      most: Float64Array.from(holdings, ({ most }) => most),
      through: Uint8Array.from(holdings, ({ through }) => through),
    }
    return new Holdings(entities, columns, canBeHeld)
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
      through: at(this.through, place),
    }
  }
}

function startsOf(entities: number, column: Uint32Array): Uint32Array {
  const starts = new Uint32Array(entities + 1)
  for (let place = 0; place < column.length; place += 1) {
    const after = at(column, place) + 1
    starts[after] = at(starts, after) + 1
  }
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
export function at(column: Uint32Array | Float64Array | Uint8Array, place: number): number {
  return column[place] as number // the callers stay within the column
}
