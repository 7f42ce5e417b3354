import type { PublishedEntry, RuleSet, Statement } from '@sekisho/logic'
import { ItemLink } from '../../parts/item-link.tsx'
import { useSay } from '../../words/language.ts'
import { DaysLine } from './days-line.tsx'
import { ExceptionList } from './exception-list.tsx'
import { Part } from './part.tsx'
import { StatementText } from './statement-text.tsx'
import { TEXTS } from './texts.ts'
import { ValueTable } from './value-table.tsx'

/** What an entry says, by its kind. */
export function EntryDetails({
  ruleSet,
  entry,
}: {
  readonly ruleSet: RuleSet
  readonly entry: PublishedEntry
}) {
  const say = useSay()
  switch (entry.kind) {
    case 'rule':
      return (
        <>
          <Part heading={say(TEXTS.days)}>
            <DaysLine days={entry} />
          </Part>
          <LooksAt ruleSet={ruleSet} at={entry.at} />
          <Part heading={say(TEXTS.condition)}>
            <StatementText ruleSet={ruleSet} of={entry.condition} />
          </Part>
          {entry.unless.length > 0 ? (
            <Part heading={say(TEXTS.unless)}>
              <ul className="list-disc pl-5">
                {entry.unless.map((id) => (
                  <li key={id}>
                    <ItemLink ruleSet={ruleSet} id={id} />
                  </li>
                ))}
              </ul>
            </Part>
          ) : null}
        </>
      )
    case 'decision':
    case 'quantity':
      return (
        <>
          <Part heading={say(entry.kind === 'decision' ? TEXTS.principle : TEXTS.formula)}>
            <StatementText
              ruleSet={ruleSet}
              of={entry.kind === 'decision' ? entry.principle : entry.formula}
            />
          </Part>
          {entry.exceptions.length > 0 ? (
            <Part heading={say(TEXTS.exceptions)}>
              <ExceptionList ruleSet={ruleSet} exceptions={entry.exceptions} />
            </Part>
          ) : null}
        </>
      )
    case 'parameter':
      return (
        <>
          <LooksAt ruleSet={ruleSet} at={entry.at} />
          <Part heading={say(TEXTS.values)}>
            <ValueTable values={entry.values} />
          </Part>
        </>
      )
    case 'outside':
      return (
        <>
          <Part heading={say(TEXTS.why)}>{say(entry.reason)}</Part>
          {entry.judge ? <Part heading={say(TEXTS.judge)}>{say(entry.judge)}</Part> : null}
        </>
      )
  }
}

function LooksAt({ ruleSet, at }: { readonly ruleSet: RuleSet; readonly at: Statement | undefined }) {
  const say = useSay()
  if (!at) return null
  return (
    <Part heading={say(TEXTS.looksAt)}>
      <StatementText ruleSet={ruleSet} of={at} />
    </Part>
  )
}
