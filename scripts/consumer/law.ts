// What someone does who has the packages `@sekisho/law` and `@sekisho/logic`: determines a case by the law, finds a
// sector, reads a citation.
import { governmentCalendar, inwardInvestment } from '@sekisho/law'
import { cite } from '@sekisho/law/cite'
import { searchSectors } from '@sekisho/law/jp/inward-investment/sectors'
import { checkRuleSet, evaluate, formatDay, readCase } from '@sekisho/logic'

const rules = checkRuleSet(inwardInvestment)
const read = readCase(rules, {
  on: '2024-03-01',
  facts: { 'investor.kind': 'individual', 'investor.resident': true, 'investor.acts-for': 'itself' },
})
if (!read.ok) throw new Error(read.problems.map((problem) => problem.message.en).join('\n'))
const { possible } = evaluate(rules, read.case)
const [match] = searchSectors('サイバーセキュリティ', { on: '2024-03-01' }).matches
const holiday = governmentCalendar.closed.find((day) => formatDay(day) === '2024-05-03')
console.log(
  JSON.stringify([
    rules.id,
    possible,
    match?.sector.id,
    cite('法26条2項3号').en,
    holiday === undefined ? null : formatDay(holiday),
  ]),
)
