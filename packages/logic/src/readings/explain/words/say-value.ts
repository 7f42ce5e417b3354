import { optionNames } from '../../../expression/option.ts'
import type { ListValue, Options, TextValue, Value } from '../../../expression/reading.ts'
import { type ChoiceType, DAY, type NumberType, type ValueType } from '../../../expression/types.ts'
import { isRange, type Num, type Range } from '../../../values/range.ts'
import { FALSE, TRUE, type Truth } from '../../../values/truth.ts'
import type { Words } from '../../../values/words.ts'
import { onceEach } from '../../once.ts'
import { same, sayNumber } from './say-number.ts'

const YES: Words = { ja: 'はい', en: 'yes' }
const NO: Words = { ja: 'いいえ', en: 'no' }
export const NOT_KNOWN: Words = { ja: '不明', en: 'not known' }

function sayRange(type: NumberType, { low, high, lowOpen, highOpen }: Range): Words {
  if (low === null && high === null) return NOT_KNOWN
  const isDay = type.unit === DAY
  const ends: Words[] = []
  if (low !== null) {
    const { ja, en } = sayNumber(type, low)
    if (isDay)
      ends.push(lowOpen ? { ja: `${ja} より後`, en: `after ${en}` } : { ja: `${ja} 以後`, en: `from ${en}` })
    else
      ends.push(
        lowOpen ? { ja: `${ja} 超`, en: `more than ${en}` } : { ja: `${ja} 以上`, en: `at least ${en}` },
      )
  }
  if (high !== null) {
    const { ja, en } = sayNumber(type, high)
    if (isDay)
      ends.push(
        highOpen ? { ja: `${ja} より前`, en: `before ${en}` } : { ja: `${ja} 以前`, en: `until ${en}` },
      )
    else
      ends.push(
        highOpen ? { ja: `${ja} 未満`, en: `below ${en}` } : { ja: `${ja} 以下`, en: `at most ${en}` },
      )
  }
  return { ja: ends.map(({ ja }) => ja).join(' '), en: ends.map(({ en }) => en).join(' and ') }
}

export function sayNum(type: NumberType, value: Num): Words {
  return isRange(value) ? sayRange(type, value) : sayNumber(type, value)
}

const sayOptions = onceEach((type: ChoiceType, options: Options): Words => {
  const possible = optionNames(type, options).map((name) => type.options[name] ?? same(name))
  return {
    ja: possible.map(({ ja }) => `「${ja}」`).join('か'),
    en: possible.map(({ en }) => `“${en}”`).join(' or '),
  }
})

/** A value in words. */
export function sayValue(type: ValueType, value: Value | null): Words {
  // The type says which kind of value it is; TypeScript does not narrow one by the other.
  switch (type.is) {
    case 'truth':
      return value === TRUE ? YES : value === FALSE ? NO : NOT_KNOWN
    case 'choice':
      return sayOptions(type, value as Options)
    case 'number':
      return sayNum(type, value as Num)
    case 'text':
      return value === null ? NOT_KNOWN : { ja: `「${value as TextValue}」`, en: `“${value as TextValue}”` }
    case 'list': {
      const { records, open } = value as ListValue
      const more = open ? { ja: '以上', en: ' or more' } : same('')
      return { ja: `${records.length} 件${more.ja}`, en: `${records.length}${more.en}` }
    }
    case 'set': {
      const size = value === null ? null : (value as ReadonlySet<string>).size
      return size === null ? NOT_KNOWN : { ja: `${size} 件`, en: `${size} entries` }
    }
  }
}

/** One of three by a truth value. */
export function byTruth<Result>(truth: Truth, [yes, no, open]: readonly [Result, Result, Result]): Result {
  return truth === TRUE ? yes : truth === FALSE ? no : open
}
