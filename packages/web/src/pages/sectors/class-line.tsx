import type { DatedClass } from '@sekisho/law/jp/inward-investment/sectors'
import { Badge } from '../../parts/badge.tsx'
import { Unverified } from '../../parts/unverified.tsx'
import { useSay } from '../../words/language.ts'
import { CLASS_MEANING, CLASS_NAMES, type Control } from './class-words.ts'
import { TEXTS } from './texts.ts'

/** The class of a sector for one of the two controls, and what it means. */
export function ClassLine({ control, held }: { readonly control: Control; readonly held: DatedClass }) {
  const say = useSay()
  const { tone, ...name } = CLASS_NAMES[held.is]
  return (
    <div className="sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
      <dt className="text-soft">{say(TEXTS[control])}</dt>
      <dd className="mb-2">
        <Badge tone={tone}>{say(name)}</Badge>{' '}
        {held.mark.state === 'verified' || held.is === 'unknown' ? null : <Unverified />}
        <span className="block">{say(CLASS_MEANING[control][held.is])}</span>
      </dd>
    </div>
  )
}
