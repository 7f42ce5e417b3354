import { useSay } from '../../words/language.ts'
import { SECTOR_AREAS } from './sector-areas.ts'
import { SectorFold } from './sector-fold.tsx'
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
            {sectors.map((sector) => (
              <li key={sector.id} className="border-b border-line">
                <SectorFold sector={sector} on={on} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
