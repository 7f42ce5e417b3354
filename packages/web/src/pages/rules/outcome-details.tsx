import { citesOf, describeExpression, type Outcome, type RuleSet, type Words } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { CitationList } from './citation-list.tsx'
import { Part } from './part.tsx'
import { StatementText } from './statement-text.tsx'
import { TEXTS } from './texts.ts'

/** What follows for someone: who must or may do what, and when it holds. */
export function OutcomeDetails({
  ruleSet,
  outcome,
}: {
  readonly ruleSet: RuleSet
  readonly outcome: Outcome
}) {
  const say = useSay()
  const { who, authority, form, effect, sanction, when } = outcome
  const said: readonly (readonly [Words, Words | undefined])[] = [
    [TEXTS.who, who],
    [TEXTS.authority, authority],
    [TEXTS.form, form],
    [TEXTS.effect, effect],
  ]
  return (
    <>
      <dl className="mt-6">
        {said.map(([name, words]) =>
          words ? (
            <div key={name.en} className="mb-2">
              <dt className="text-[0.9rem] text-soft">{say(name)}</dt>
              <dd>{say(words)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Part heading={say(TEXTS.condition)}>
        <StatementText ruleSet={ruleSet} of={describeExpression(when)} />
      </Part>
      {sanction ? (
        <Part heading={say(TEXTS.sanction)}>
          {say(sanction.text)}
          <CitationList cites={citesOf(sanction.cite)} />
        </Part>
      ) : null}
    </>
  )
}
