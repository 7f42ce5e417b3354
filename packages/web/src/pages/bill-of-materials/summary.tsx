import type { BillSummary } from '@sekisho/catalogue/bill-of-materials'
import { useId } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { OUTCOMES } from './outcomes.ts'
import { TEXTS } from './texts.ts'

/** What a bill of materials comes to: how many lines of each result, the entries met, the whole. */
export function Summary({ summary }: { readonly summary: BillSummary }) {
  const say = useSay()
  const id = useId()
  const { items, incorporated } = summary
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{say(TEXTS.summary)}</h2>
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 sm:max-w-[26rem]">
        <dt>{say(TEXTS.lines)}</dt>
        <dd className="text-right tabular-nums">{summary.lines.toLocaleString('en')}</dd>
        {OUTCOMES.map(({ outcome, words, tone }) => (
          <div key={outcome} className="contents">
            <dt>
              <Badge tone={tone}>{say(words)}</Badge>
            </dt>
            <dd className="text-right tabular-nums">{summary[outcome].toLocaleString('en')}</dd>
          </div>
        ))}
        <dt>{say(TEXTS.problems)}</dt>
        <dd className="text-right tabular-nums">{summary.withProblems.toLocaleString('en')}</dd>
      </dl>
      <p className="mt-2 text-[0.9rem] text-soft">{say(TEXTS.outsideHelp)}</p>
      {items.length > 0 ? (
        <>
          <h3 className="mt-4">{say(TEXTS.items)}</h3>
          <ul className="flex flex-wrap gap-x-6">
            {items.map(({ item, lines }) => (
              <li key={item} className="tabular-nums">
                <b>{item}</b> {lines.toLocaleString('en')} {say(TEXTS.lines)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {incorporated ? (
        <>
          <h3 className="mt-4">{say(TEXTS.incorporated)}</h3>
          <ul>
            {incorporated.brackets.map(({ item, notCounted, why }) => (
              <li key={item} className="border-b border-line py-2">
                <b className="tabular-nums">{item}</b>{' '}
                <Badge tone={notCounted === null ? 'ask' : notCounted ? 'ok' : 'stop'}>
                  {say(
                    notCounted === null ? TEXTS.notSettled : notCounted ? TEXTS.notCounted : TEXTS.counted,
                  )}
                </Badge>
                <span className="block text-[0.9rem] text-soft">{say(why)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
