import type { ProofStep } from '@sekisho/logic'
import { use } from 'react'
import { useSay } from '../words/language.ts'
import { sayShortDay } from '../words/say-day.ts'
import { Cites } from './cites.tsx'
import { ProofContext } from './folds.ts'
import { Mark } from './mark.tsx'
import { TEXTS } from './texts.ts'

/** What a step says, by which provisions, for acts of which days. */
export function StepLine({ step }: { readonly step: ProofStep }) {
  const say = useSay()
  const proof = use(ProofContext)
  const { see } = step
  return (
    <span className="flex min-w-0">
      <Mark value={step.value} />
      <span className="min-w-0">
        {say(step.text)}
        {see !== undefined && proof ? (
          <button
            type="button"
            className="no-print ml-2 cursor-pointer py-0.5 text-[0.85rem] text-key underline underline-offset-4"
            onClick={() => proof.goTo(see)}
          >
            {say(TEXTS.see)}
          </button>
        ) : null}
        {step.ruling?.note ? <small className="block text-soft">{say(step.ruling.note)}</small> : null}
        <Cites cites={step.cites ?? []} />
        <Days step={step} />
      </span>
    </span>
  )
}

/** The days of the acts that a rule covers. A value says its own in its sentence. */
function Days({ step: { kind, appliesFrom, appliesUntil, inForce } }: { readonly step: ProofStep }) {
  const say = useSay()
  if (kind !== 'rule' || (appliesFrom === undefined && appliesUntil === undefined)) return null
  const [from, until] = [appliesFrom, appliesUntil].map((day) =>
    day === undefined ? null : sayShortDay(day),
  )
  const covered = {
    ja: `${from ? `${from.ja}以後` : ''}${until ? `${until.ja}まで` : ''}の行為に適用`,
    en: `Covers acts${from ? ` from ${from.en}` : ''}${until ? ` until ${until.en}` : ''}`,
  }
  const day = inForce === undefined || inForce === appliesFrom ? null : sayShortDay(inForce)
  const force = day ? { ja: `（${day.ja}施行）`, en: ` (in force ${day.en})` } : { ja: '', en: '' }
  return (
    <span className="block text-[0.8rem] leading-normal text-soft">
      {say({ ja: covered.ja + force.ja, en: covered.en + force.en })}
    </span>
  )
}
