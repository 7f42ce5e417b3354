import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { CLASS_NAMES } from './class-words.ts'
import { SECTOR_AREAS } from './sector-areas.ts'
import { SectorBody } from './sector-body.tsx'
import { sectorOn } from './sector-on.ts'
import { TEXTS } from './texts.ts'

/** Every sector of the tables with its class for inward direct investment on a day; each folds open. */
export function SectorList({ on }: { readonly on: string }) {
  const say = useSay()
  return (
    <section className="mt-10">
      <h2>{say(TEXTS.browse)}</h2>
      <p className="text-soft">{say(TEXTS.browseHelp)}</p>
      {SECTOR_AREAS.map(({ title, sectors }) => (
        <section key={title.en} className="mt-7">
          <h3>{say(title)}</h3>
          <ul className="mt-1 border-t border-line">
            {sectors.map((sector) => {
              const { tone, ...name } = CLASS_NAMES[sectorOn(sector, on).inward.is]
              return (
                <li key={sector.id} className="border-b border-line">
                  <details>
                    <summary className="cursor-pointer py-2">
                      <span className="mr-3">{say(sector.title)}</span>
                      <Badge tone={tone}>{say(name)}</Badge>
                    </summary>
                    <div className="pt-1 pb-6 pl-5">
                      <SectorBody on={sectorOn(sector, on)} />
                    </div>
                  </details>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </section>
  )
}
