import type { Determination, RuleSet } from '@sekisho/logic'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { sayAnswer } from '../../words/say-answer.ts'
import { toneOf } from '../../words/tone-of.ts'
import type { Side } from './sides.ts'
import { TEXTS } from './texts.ts'

/** The answer of one side. */
export function SideAnswer({
  name,
  side,
  ruleSet,
  says: { outcome, title, possible, options },
}: {
  readonly name: string
  readonly side: Side
  readonly ruleSet: RuleSet
  readonly says: Determination
}) {
  const say = useSay()
  return (
    <section className="rounded-8 border border-line px-4 py-3">
      <h3>
        {name}　{say(side.title)}
      </h3>
      <p className="mt-1">
        <Badge tone={toneOf(ruleSet, outcome)}>{say(title)}</Badge>
      </p>
      <p className="mt-1">{say(sayAnswer(ruleSet, outcome))}</p>
      {possible.length > 1 ? (
        <>
          <p className="mt-2 text-[0.9rem] text-soft">{say(TEXTS.possible)}</p>
          <ul className="list-disc pl-5 text-[0.9rem]">
            {possible.map((option) => (
              <li key={option}>{say(options[option] ?? { ja: option, en: option })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
