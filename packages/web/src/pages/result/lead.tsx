import type { Determination, RuleSet } from '@sekisho/logic'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { toneOf } from '../../words/tone-of.ts'
import { reasonsOf, sayReasons } from './reasons.ts'
import { TEXTS } from './texts.ts'

/** Shortly why; while the answer is open, what it may still be. */
export function Lead({
  ruleSet,
  determination,
}: {
  readonly ruleSet: RuleSet
  readonly determination: Determination
}) {
  const say = useSay()
  const { outcome, possible, options, proof } = determination
  const [answer] = proof.steps
  const why = answer && possible.length === 1 ? sayReasons(reasonsOf(answer)) : null
  return (
    <>
      {why ? <p className="text-[1.1rem]">{say(why)}</p> : null}
      {ruleSet.sentences?.[outcome]?.means === 'free' ? <p className="text-soft">{say(TEXTS.free)}</p> : null}
      {possible.length > 1 ? <Possible ruleSet={ruleSet} options={options} possible={possible} /> : null}
    </>
  )
}

/** What the answer may still be, and what it certainly is not. */
function Possible({
  ruleSet,
  options,
  possible,
}: { readonly ruleSet: RuleSet } & Pick<Determination, 'options' | 'possible'>) {
  const say = useSay()
  const ruledOut = Object.entries(options).filter(([id]) => !possible.includes(id))
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
        <span>{say(TEXTS.stillPossible)}</span>
        <ul className="contents">
          {possible.map((id) => (
            <li key={id}>
              <Badge tone={toneOf(ruleSet, id)}>{say(options[id] ?? { ja: id, en: id })}</Badge>
            </li>
          ))}
        </ul>
      </div>
      {ruledOut.length > 0 ? (
        <p className="mt-1.5 text-soft">
          {say(TEXTS.ruledOut)}
          {say(TEXTS.colon)}
          {ruledOut.map(([, words]) => say(words)).join(say(TEXTS.comma))}
        </p>
      ) : null}
    </>
  )
}
