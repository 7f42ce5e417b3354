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

/** The end of a period whose length has a name. */
function sayEnd({ unit }: DayShift, { ja, en }: Words): Words {
  return unit === 'day-of-next-month'
    ? { ja: `翌月の${ja}に当たる日`, en: `the day of the next month that is ${en}` }
    : { ja: `${ja}の末日`, en: `the last day of ${en}` }
}

function sayMoves({ counting: { end } }: DayShift): Words {
  return end === 'moves'
    ? { ja: '（閉庁日ならその後の最初の開庁日）', en: ' (or the next open day, where it is a closed one)' }
    : { ja: '', en: '' }
}

/** A day reached from another by a period of the law, and how it is counted. */
export function describePeriod(node: DayShift, describe: Describe): Statement {
  const { texts, names, of } = together([describe(node.of), describe(node.length)], ['day-shift'])
  const [start, length] = texts as [Words, Words] // as many texts as terms
  const written = writtenLength(node)
  const say = (text: Words) => statement('day-shift', text, names, of)
  if (node.to === 'before') {
    return say(
      written === null
        ? { ja: `${start.ja}から${length.ja}さかのぼる日`, en: `${length.en} before ${start.en}` }
        : sayBack(node, start, written),
    )
  }
  const first = sayFirstDay(node, start)
  const end = written === null ? sayEnd(node, length) : LENGTHS[node.unit](written)
  const moves = sayMoves(node)
  const last = { ja: `${first.ja}${end.ja}${moves.ja}`, en: `${end.en}${moves.en}, ${first.en}` }
  return say(node.to === 'after' ? { ja: `${last.ja}の翌日`, en: `the day after ${last.en}` } : last)
}
