import type { Sector } from '@sekisho/law/jp/inward-investment/sectors'
import { useState } from 'react'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { CLASS_NAMES } from './class-words.ts'
import { SectorBody } from './sector-body.tsx'
import { sectorOn } from './sector-on.ts'

/** A sector of the list; what it covers is drawn once it is unfolded, since there are a hundred. */
export function SectorFold({ sector, on }: { readonly sector: Sector; readonly on: string }) {
  const say = useSay()
  const [wasOpen, setWasOpen] = useState(false)
  const standing = sectorOn(sector, on)
  const { tone, ...name } = CLASS_NAMES[standing.inward.is]
  return (
    <details onToggle={() => setWasOpen(true)}>
      <summary className="cursor-pointer py-2">
        <span className="mr-3">{say(sector.title)}</span>
        <Badge tone={tone}>{say(name)}</Badge>
      </summary>
      {wasOpen ? (
        <div className="pt-1 pb-6 pl-5">
          <SectorBody on={standing} />
        </div>
      ) : null}
    </details>
  )
}
