import { type BodsFault, type BodsHolding, interestsOfBods, readBods } from '../bods/index.ts'
import { type Entity, type Interest, type Measure, type Share, SOME, WHOLE } from '../graph/index.ts'

/** What statements of BODS say, with what is wrong in them. */
export interface BodsGraph {
  readonly entities: readonly Entity[]
  readonly interests: readonly Interest[]
  readonly faults: readonly BodsFault[]
  /** Interests that are no votes, shares or seats, and indirect ones whose links are stated too. */
  readonly leftOut: number
}

/** What an interest of BODS is counted as; the right to appoint the board is counted as seats. */
const MEASURES: Partial<Record<BodsHolding['kind'], Measure>> = {
  votes: 'votes',
  shares: 'shares',
  appointment: 'seats',
  board: 'seats',
}

/** Entities and interests of statements of BODS 0.4, or of 0.2 and 0.3 brought to its form. */
export function graphOfBods(statements: readonly unknown[]): BodsGraph {
  const { statements: read, faults } = readBods(statements)
  const { entities, interests, problems } = interestsOfBods(read)
  const counted = interests.flatMap((holding): readonly Interest[] => {
    const measure = MEASURES[holding.kind]
    // One that goes through others is the sum of its links; without them it is all there is.
    if (!measure || (holding.isDirect === false && holding.components.length > 0)) return []
    const { holder, held, from, until, statementId } = holding
    return [
      {
        holder,
        held,
        measure,
        share: shareOf(holding),
        ...(holding.isDirect === true ? {} : { isThroughOthers: true as const }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        source: statementId,
      },
    ]
  })
  return {
    entities: entities.map(({ id, kind, names, country }) => ({
      id,
      kind,
      name: names[0] ?? id,
      ...(country === undefined ? {} : { country }),
    })),
    interests: counted,
    faults: [...faults, ...problems],
    leftOut: interests.length - counted.length,
  }
}

function shareOf({ share }: BodsHolding): Share {
  if (!share) return SOME
  const [least, most] = [Math.round(share.min * WHOLE), Math.round(share.max * WHOLE)]
  return { least: share.minOpen ? least + 1 : least, most: share.maxOpen ? most - 1 : most }
}
