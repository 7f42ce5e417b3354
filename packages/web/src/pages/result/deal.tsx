import type { DealSum, Determination, Words } from '@sekisho/logic'
import { setWork } from '../../deal/store.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { isDuty } from '../../words/obligation-day.ts'
import { sayShortDay } from '../../words/say-day.ts'
import { toneOf } from '../../words/tone-of.ts'
import { TEXTS } from './texts.ts'

/** A deal of several acts: what it comes to, and each act to choose from. */
export function Deal({
  work,
  sum,
  determined,
}: {
  readonly work: Work
  readonly sum: DealSum
  readonly determined: readonly Determination[]
}) {
  const say = useSay()
  const shown = actOf(work)
  return (
    <section className="mb-8">
      <p>
        <Badge tone={toneOf(work.ruleSet, sum.outcome)}>{say(sum.title)}</Badge>
      </p>
      <h1 className="mt-1 mb-4">{say(sayDeal(sum, determined))}</h1>
      <p id="acts" className="mb-1 text-soft">
        {say(TEXTS.actsOf)}
      </p>
      <ul aria-labelledby="acts" className="space-y-2">
        {work.acts.map((act, at) => {
          const determination = determined[at]
          const day = determination?.on ? sayShortDay(determination.on) : null
          const due = determination ? firstDue(determination) : null
          return (
            <li key={act.id ?? at}>
              <button
                type="button"
                aria-pressed={act === shown}
                className="flex w-full cursor-pointer flex-wrap items-baseline gap-x-3 gap-y-1 rounded-8 border border-edge px-4 py-2.5 text-left hover:bg-wash aria-pressed:border-key aria-pressed:bg-key-wash"
                onClick={() => setWork({ ...work, at })}
              >
                <b className="min-w-0">{act.id ?? at + 1}</b>
                {day ? <span className="text-[0.9rem] text-soft">{say(day)}</span> : null}
                {due ? <span className="text-[0.9rem] text-soft">{say(due)}</span> : null}
                {determination ? (
                  <span className="ml-auto">
                    <Badge tone={toneOf(work.ruleSet, determination.outcome)}>
                      {say(determination.title)}
                    </Badge>
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The first day by which something is to be done. */
function firstDue({ obligations }: Determination): Words | null {
  const [first] = obligations
    .flatMap(({ kind, due }) => (isDuty(kind) && due !== null ? [due] : []))
    .toSorted()
  const day = first === undefined ? null : sayShortDay(first)
  return day ? { ja: `最初の期限 ${day.ja}`, en: `first due ${day.en}` } : null
}

/** How grave the deal is, in one sentence. */
function sayDeal({ outcome, title }: DealSum, determined: readonly Determination[]) {
  const all = determined.length
  const such = determined.filter((one) => one.outcome === outcome).length
  const isOpen = outcome === 'unknown' || outcome === 'outside'
  if (isOpen && such === all)
    return {
      ja: `この取引の${all}つの行為の結論は、どれもまだ定まりません。`,
      en: `None of the ${all} acts of this deal is settled yet.`,
    }
  if (isOpen)
    return {
      ja: `この取引の${all}つの行為のうち、${such}つの結論がまだ定まりません。`,
      en: `Of the ${all} acts of this deal, ${such} ${such === 1 ? 'is' : 'are'} not settled yet.`,
    }
  return {
    ja: `この取引の${all}つの行為のうち、${such}つが最も重い「${title.ja}」です。`,
    en: `Of the ${all} acts of this deal, ${such} ${such === 1 ? 'comes' : 'come'} to the gravest answer: “${title.en}”.`,
  }
}
