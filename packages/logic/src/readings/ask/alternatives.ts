import type { Given } from '../../case/given.ts'
import { bitOf, optionNames } from '../../expression/option.ts'
import type { ListValue, Options, Value } from '../../expression/reading.ts'
import { type ChoiceType, isWholeType, type NumberType } from '../../expression/types.ts'
import { compareExact } from '../../values/exact.ts'
import { isRange, type Num, rangeOf } from '../../values/range.ts'
import { FALSE, TRUE } from '../../values/truth.ts'
import type { Words } from '../../values/words.ts'
import { sayNum } from '../explain/words/say-value.ts'
import { bandsOf, type Cut } from './cut.ts'
import { declaredOf, type Target } from './target.ts'

/** Something that could be said of a target. */
export interface Alternative {
  readonly given: Given
  readonly label: Words
}

export const ABSENT: Alternative = Object.freeze({
  given: Object.freeze({ status: 'absent', value: null }),
  label: Object.freeze({ ja: 'ない', en: 'there is none' }),
})

const YES: Words = { ja: 'はい', en: 'yes' }
const NO: Words = { ja: 'いいえ', en: 'no' }

export function known(value: Value): Given {
  return { status: 'known', value }
}

/**
 * What could be said of a target within what is possible of it: yes and no, each option, the bands between cuts, how
 * many more records a list has. Nothing for a text, nor for a number without a cut, which only its exact value settles.
 * @param bounds what can be of it at all
 */
export function alternativesOf(
  target: Target,
  within: Value,
  cuts: readonly Cut[],
  bounds: Value,
): readonly Alternative[] {
  const { type } = declaredOf(target)
  // The type says which kind of value it is; TypeScript does not narrow one by the other.
  switch (type.is) {
    case 'truth':
      return [
        { given: known(TRUE), label: YES },
        { given: known(FALSE), label: NO },
      ]
    case 'choice':
      return optionAlternatives(type, within as Options)
    case 'number': {
      const bands = bandsOf(cuts, within as Num, isWholeType(type))
      if (bands.length < 2) return []
      return bands.map((band) => ({ given: known(band), label: sayBand(type, band, bounds as Num) }))
    }
    case 'list':
      return listAlternatives(within as ListValue)
    case 'text':
    case 'set':
      return []
  }
}

function optionAlternatives(type: ChoiceType, within: Options): readonly Alternative[] {
  return optionNames(type, within).map((name) => ({
    given: known(bitOf(type, name)),
    label: type.options[name] ?? { ja: name, en: name },
  }))
}

/** A band in words, without the ends that the declaration says anyway. */
function sayBand(type: NumberType, band: Num, bounds: Num): Words {
  if (!isRange(band)) return sayNum(type, band)
  const { low, high } = rangeOf(bounds)
  const isLowest = band.low !== null && low !== null && compareExact(band.low, low) === 0
  const isHighest = band.high !== null && high !== null && compareExact(band.high, high) === 0
  if (isLowest === isHighest) return sayNum(type, band)
  return sayNum(
    type,
    isLowest ? { ...band, low: null, lowOpen: false } : { ...band, high: null, highOpen: false },
  )
}

/** How many further records are offered by number. */
const MOST_COUNTED = 3

function listAlternatives({ records }: ListValue): readonly Alternative[] {
  const isFirst = records.length === 0
  const counted = Array.from(
    { length: MOST_COUNTED + 1 },
    (_, more): Alternative => ({
      given: known({ records: [...records, ...Array(more).fill({})], open: false }),
      label: isFirst ? sayCount(more) : sayFurther(more),
    }),
  )
  const listing: Alternative = {
    given: known({ records: [...records, {}], open: true }),
    label: { ja: '順に入力する', en: 'I will list them' },
  }
  return [...counted, listing]
}

function sayCount(count: number): Words {
  return count === 0 ? { ja: 'なし', en: 'none' } : { ja: `${count} 件`, en: String(count) }
}

function sayFurther(count: number): Words {
  return count === 0
    ? { ja: 'ほかになし', en: 'no others' }
    : { ja: `ほかに ${count} 件`, en: `${count} more` }
}
