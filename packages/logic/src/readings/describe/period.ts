import type { DayShift } from '../../expression/day-shift.ts'
import { nodeOf } from '../../expression/kinds.ts'
import { numeratorOf } from '../../values/exact.ts'
import type { Words } from '../../values/words.ts'
import { LENGTHS, sayBack, sayFirstDay } from '../explain/words/say-period.ts'
import { type Describe, type Statement, statement } from './statement.ts'
import { together } from './together.ts'

/** The length where it is written in the rule itself; one of the law is named instead. */
function writtenLength({ length }: DayShift): number | null {
  const node = nodeOf(length)
  // The length is a number: its type says so.
  return node.kind === 'constant' ? Number(numeratorOf(node.is as number)) : null
}

/** Where the last day falls on a closed one. */
function sayMoved({ counting: { end } }: DayShift, { ja, en }: Words): Words {
  if (end === 'stays') return { ja, en }
  return {
    ja: `${ja}（閉庁日ならその後の最初の開庁日）`,
    en: `${en}, or the next open day where it is closed`,
  }
}

/** The last day of a period, counted from a day. */
function sayLast(node: DayShift, start: Words, length: Words): Words {
  const written = writtenLength(node)
  if (node.unit === 'day-of-next-month') {
    const day = written === null ? length : { ja: `${written}日`, en: `day ${written}` }
    return sayMoved(node, {
      ja: `${start.ja}の属する月の翌月の${day.ja}`,
      en: `${day.en} of the month after that of ${start.en}`,
    })
  }
  const end =
    written === null
      ? { ja: `${length.ja}の末日`, en: `the last day of ${length.en}` }
      : LENGTHS[node.unit](written)
  const [first, last] = [sayFirstDay(node, start), sayMoved(node, end)]
  return { ja: `${first.ja}${last.ja}`, en: `${last.en}, ${first.en}` }
}

function sayBefore(node: DayShift, start: Words, length: Words): Words {
  const written = writtenLength(node)
  return written === null
    ? { ja: `${start.ja}から${length.ja}さかのぼる日`, en: `${length.en} before ${start.en}` }
    : sayBack(node, start, written)
}

/** A day reached from another by a period of the law, and how it is counted. */
export function describePeriod(node: DayShift, describe: Describe): Statement {
  const { texts, names, of } = together([describe(node.of), describe(node.length)])
  const [start, length] = texts as [Words, Words] // as many texts as terms
  if (node.to === 'before') return statement('day-shift', sayBefore(node, start, length), names, of)
  const { ja, en } = sayLast(node, start, length)
  const text = node.to === 'after' ? { ja: `${ja}の翌日`, en: `the day after (${en})` } : { ja, en }
  return statement('day-shift', text, names, of)
}
