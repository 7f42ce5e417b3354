import type { Sector } from '@sekisho/law/jp/inward-investment/sectors'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { setWork, useWork } from '../../deal/store.ts'
import { BUTTON, Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { withBusiness } from './add-business.ts'
import { TEXTS } from './texts.ts'

/** Takes a sector over into the case that is worked on. */
export function UseInCase({ sector }: { readonly sector: Sector }) {
  const say = useSay()
  const { work } = useWork('jp/inward-investment')
  const [done, setDone] = useState<'used' | 'usedBefore' | null>(null)

  function use(): void {
    const changed = withBusiness(work, sector)
    if (changed) setWork(changed)
    setDone(changed ? 'used' : 'usedBefore')
  }

  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button onClick={use}>{say(TEXTS.use)}</Button>
      <p role="status">{done === null ? null : say(TEXTS[done])}</p>
      {done === null ? null : (
        <Link to="/interview/$country/$name" params={placeOf(work.ruleSet.id)} className={BUTTON.main}>
          {say(TEXTS.toInterview)}
        </Link>
      )}
    </div>
  )
}
