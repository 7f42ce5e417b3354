import { all, any, is } from '@sekisho/logic'
import { cite } from '../../../cite/index.ts'
import { technologyForm, technologyRequired, technologyUse } from '../facts.ts'
import { declare, type Entry, type Written } from './entry.ts'
import { technologyItem } from './items.ts'

type Use = keyof typeof technologyUse.type.options

interface TechnologyWritten extends Omit<Written, 'heading' | 'when' | 'leftOutElsewhere'> {
  /** The goods it is the technology of: the facts of the product say what it is for. */
  readonly of: readonly Entry[]
  /** 設計・製造・使用. */
  readonly uses: readonly [Use, ...Use[]]
  /** Are programs among it? They are when left out. */
  readonly programs?: 'included' | 'excluded' | 'only'
  /** Is all technology of the goods meant, or only what is required for their performance (必要な技術)? Only that when left out. */
  readonly evenIfNotRequired?: boolean
}

/**
 * Technology of listed goods: what is needed to design, make or use them.
 * `item` is one of the table of the Foreign Exchange Order, such as `6(1)`; `at` a place such as `18条1項1号`.
 */
export function technology(id: string, written: TechnologyWritten): Entry {
  const { of, uses, programs = 'included', evenIfNotRequired = false, ...rest } = written
  const [first, ...others] = of.map(({ rule }) => rule)
  if (!first) throw new TypeError(`${id}: technology of nothing`)
  const heading = others.length > 0 ? any(first, ...others) : first
  const conditions = [
    is(technologyUse, ...uses),
    ...(programs === 'included' ? [] : [is(technologyForm, programs === 'only' ? 'program' : 'other')]),
    ...(evenIfNotRequired ? [] : [technologyRequired]),
  ]
  return declare(
    id,
    'technology',
    { ...rest, heading, when: all(...conditions), leftOutElsewhere: true },
    cite(technologyItem(written.item), { through: [`貨物等省令${written.at}`] }),
  )
}

/** Technology or a program that is listed for itself, without listed goods that it is for. */
export function technologyOnly(id: string, written: Written): Entry {
  const cited = cite(technologyItem(written.item), { through: [`貨物等省令${written.at}`] })
  return declare(id, 'technology', written, cited)
}
