import {
  all,
  any,
  type Citation,
  notModelled,
  type Rule,
  rule,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../../cite/index.ts'
import { earlierTexts } from './earlier-texts.ts'
import { tableItem } from './items.ts'
import { NEWEST, OLDEST } from './read-in.ts'

/** An entry of the list, for people and programs that go through all of them. */
export interface Entry {
  readonly id: string
  /** The bracketed item of the table, such as `2(12)`, or of the table of technology: `外為2(1)`. */
  readonly item: string
  readonly kind: 'goods' | 'technology'
  readonly title: Words
  readonly cite: Citation
  /** Does a product fall under it? */
  readonly rule: Rule
  /** What a product must be for the entry to be looked at. */
  readonly heading: TruthExpression
  /** Is everything said of it in the article in the rule? */
  readonly modelled: 'whole' | 'partly'
  readonly leftOut?: Words
  /** Do the entries of this bracketed item together say everything that stands there? */
  readonly completesItem: boolean
  /** Codes of other lists, for looking up only: other lists rank and exclude otherwise. */
  readonly codes: OtherCodes
}

export interface OtherCodes {
  readonly us?: string
  readonly eu?: string
}

export interface Written {
  /** Such as `2(12)` or `3-2(2)`. */
  readonly item: string
  /** The place in the ministerial order, such as `1条14号`. */
  readonly at: string
  readonly title: Words
  /** The kind of product, without the parameters. */
  readonly heading: TruthExpression
  /** What is asked of a product of that kind; always, where the kind alone is enough. */
  readonly when?: TruthExpression
  /** Entries that come first, and exclusions for the whole entry. */
  readonly unless?: readonly Rule[]
  /** The day from which it is on the list, where it came after the oldest text. */
  readonly since?: string
  /** The oldest text in which it was read and said the same; before it nothing is said. The newest when left out. */
  readonly sameSince?: string
  /** What of the article is not in the rule; leave out where everything is. */
  readonly leftOut?: Words
  /** What is left out is of other goods: a product of this kind that meets nothing here is none of it. */
  readonly leftOutElsewhere?: boolean
  readonly completesItem?: boolean
  readonly codes?: OtherCodes
}

/**
 * Declares an entry of the list of goods. Where something is left out, a product of the kind that falls under none of
 * what is there stays open, never free.
 */
export function entry(id: string, written: Written): Entry {
  return declare(
    id,
    'goods',
    written,
    cite(tableItem(written.item), { through: [`貨物等省令${written.at}`] }),
  )
}

export function declare(id: string, kind: Entry['kind'], written: Written, cited: Citation): Entry {
  const { item, title, heading, when, unless = [], since, sameSince = NEWEST, leftOut } = written
  const rest = leftOut && !written.leftOutElsewhere ? restOf(id, title, cited, leftOut) : undefined
  const asked = when && rest ? [any(when, rest)] : [when ?? rest].filter((part) => part !== undefined)
  const met = asked.length > 0 ? all(heading, ...asked) : heading
  const isOlder = sameSince > OLDEST && (since === undefined || since < sameSince)
  const dated = isOlder ? any(...byText(id, title, cited, met, heading, sameSince)) : met
  return Object.freeze({
    id,
    item,
    kind,
    title,
    cite: cited,
    rule: rule(id, { title, cite: cited, when: dated, unless, ...(since ? { from: since } : {}) }),
    heading,
    modelled: leftOut ? 'partly' : 'whole',
    ...(leftOut ? { leftOut } : {}),
    completesItem: written.completesItem ?? false,
    codes: written.codes ?? {},
  })
}

function restOf(id: string, title: Words, cited: Citation, leftOut: Words) {
  return notModelled(`${id}.rest`, {
    title: { ja: `${title.ja}のうち規則にない部分`, en: `The rest of: ${title.en}` },
    cite: cited,
    reason: leftOut,
    judge: {
      ja: `規則にない部分（${leftOut.ja}）に当たりますか。`,
      en: `Does it fall under what is left out (${leftOut.en})?`,
    },
  })
}

/** The entry as it was read, and what may have stood there before. */
function byText(
  id: string,
  title: Words,
  cited: Citation,
  met: TruthExpression,
  heading: TruthExpression,
  sameSince: string,
): readonly [TruthExpression, TruthExpression] {
  const asRead = rule(`${id}.as-read`, {
    title: { ja: `${title.ja}（確認した条文）`, en: `${title.en} (as read)` },
    cite: cited,
    from: sameSince,
    when: met,
  })
  const before = rule(`${id}.before`, {
    title: { ja: `${title.ja}（それより前の条文）`, en: `${title.en} (earlier text)` },
    cite: cited,
    until: dayBefore(sameSince),
    when: all(heading, earlierTexts),
  })
  return [asRead, before]
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
