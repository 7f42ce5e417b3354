import { type Change, type Option, type Price, sayValue, type Words } from '@sekisho/logic'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { toneOf } from '../../words/tone-of.ts'
import { TEXTS } from './texts.ts'
import { tryOption } from './trying.ts'

/** One other way: what would be chosen, what it leads to, what it costs. */
export function OptionCard({ work, option }: { readonly work: Work; readonly option: Option }) {
  const say = useSay()
  const { changes, outcome, title, gained, lost } = option
  return (
    <div className="grid break-inside-avoid gap-x-4 gap-y-1.5 rounded-8 border border-line px-5 py-3.5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <ul>
        {changes.map((change) => (
          <li key={change.fact}>
            {say(change.label)}
            {say(TEXTS.colon)}
            <b>{say(change.to)}</b>
            <span className="ml-2 text-[0.9rem] text-soft">{say(sayNow(work, change))}</span>
          </li>
        ))}
      </ul>
      <p>
        <Badge tone={toneOf(work.ruleSet, outcome)}>{say(title)}</Badge>
      </p>
      <div className="text-[0.9rem] text-soft">
        <Prices label={TEXTS.gained} all={gained} />
        <Prices label={TEXTS.lost} all={lost} />
        {gained.length + lost.length === 0 ? <p>{say(TEXTS.noPrice)}</p> : null}
      </div>
      <p className="no-print self-end">
        <Button onClick={() => tryOption(work, option)}>{say(TEXTS.tryIt)}</Button>
      </p>
    </div>
  )
}

/** What the case says of it now. */
function sayNow(work: Work, { fact: id }: Change): Words {
  const fact = work.ruleSet.facts.get(id)
  const given = actOf(work).case.facts.get(id)
  if (!fact || !given) return TEXTS.nowOpen
  if (given.status === 'absent') return TEXTS.nowAbsent
  const { ja, en } = sayValue(fact.type, given.value)
  return { ja: `今は ${ja}`, en: `now ${en}` }
}

function Prices({ label, all }: { readonly label: Words; readonly all: readonly Price[] }) {
  const say = useSay()
  if (all.length === 0) return null
  return (
    <p>
      {say(label)}
      {say(TEXTS.colon)}
      {all.map(({ title }) => say(title)).join(say(TEXTS.comma))}
    </p>
  )
}
