import type { BillSummary } from '@sekisho/catalogue/bill-of-materials'
import { useId, useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import type { Row } from './messages.ts'
import { OUTCOMES } from './outcomes.ts'
import { TEXTS } from './texts.ts'

/** The lines with their results; of very many those that the page was handed. */
export function LineTable({
  rows,
  summary,
}: {
  readonly rows: readonly Row[]
  readonly summary: BillSummary
}) {
  const say = useSay()
  const id = useId()
  const [only, setOnly] = useState<Row['outcome'] | ''>('')
  const shown = rows.filter(({ outcome }) => only === '' || outcome === only)
  const all = only === '' ? summary.lines + summary.lost : summary[only]
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{say(TEXTS.table)}</h2>
      <label className="no-print mt-2 block">
        <span className="mr-3 font-bold">{say(TEXTS.filter)}</span>
        <select
          value={only}
          className="min-h-11 max-w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
          onChange={({ target: { value } }) =>
            setOnly(OUTCOMES.find(({ outcome }) => outcome === value)?.outcome ?? '')
          }
        >
          <option value="">{say(TEXTS.all)}</option>
          {OUTCOMES.map(({ outcome, words }) => (
            <option key={outcome} value={outcome}>
              {say(words)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="my-2 text-[0.9rem] text-soft">
        {say(TEXTS.shownOf(shown.length, all))}
      </p>
      <ul className="border-t border-line">
        {shown.map((row) => (
          <LineItem key={row.row} row={row} />
        ))}
      </ul>
    </section>
  )
}

function LineItem({ row: { row, part, name, outcome, items, open, problems } }: { readonly row: Row }) {
  const say = useSay()
  const { words, tone } = OUTCOMES.find((one) => one.outcome === outcome) ?? {
    words: TEXTS.open,
    tone: 'ask' as const,
  }
  return (
    <li className="border-b border-line py-2">
      <span className="mr-2 tabular-nums text-soft">
        {say(TEXTS.row)} {row}
      </span>{' '}
      <b>{part}</b> {name} <Badge tone={tone}>{say(words)}</Badge>{' '}
      {items.length > 0 ? <b className="tabular-nums">{items.join(say(TEXTS.comma))}</b> : null}
      {open.length > 0 ? (
        <span className="block text-[0.9rem] text-soft">
          {say(TEXTS.openItems)}
          {say(TEXTS.colon)}
          {open.join(say(TEXTS.comma))}
        </span>
      ) : null}
      {problems.map((problem) => (
        <span
          key={`${problem.code} ${problem.at.path ?? ''} ${problem.message.en}`}
          className="block text-[0.9rem] text-ask"
        >
          {problem.at.path ? `${problem.at.path}: ` : ''}
          {say(problem.message)}
        </span>
      ))}
    </li>
  )
}
