import type { SectorAnswer } from '@sekisho/law/jp/inward-investment/sectors'
import { useSay } from '../../words/language.ts'
import { SectorBody } from './sector-body.tsx'
import { TEXTS } from './texts.ts'

/** The sectors that words may mean, best first. */
export function SectorResults({ answer: { matches } }: { readonly answer: SectorAnswer }) {
  const say = useSay()
  if (matches.length === 0) return null
  return (
    <section className="mt-8">
      <h2>{say(TEXTS.found)}</h2>
      <ul>
        {matches.map((match) => (
          <li key={match.sector.id} className="border-b border-line py-6">
            <h3 className="text-[1.1rem]">{say(match.sector.title)}</h3>
            <SectorBody on={match} />
          </li>
        ))}
      </ul>
    </section>
  )
}
