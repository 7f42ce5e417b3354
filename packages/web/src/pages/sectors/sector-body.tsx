import { parseCitation, renderCitation } from '@sekisho/law/cite'
import type { Words } from '@sekisho/logic'
import type { ReactNode } from 'react'
import { useLanguage, useSay } from '../../words/language.ts'
import { ClassLine } from './class-line.tsx'
import { SectorHistory } from './sector-history.tsx'
import type { SectorOn } from './sector-on.ts'
import { TEXTS } from './texts.ts'
import { UseInCase } from './use-in-case.tsx'

/** A citation of a list as it is said in both languages, short in Japanese. */
function wordsOf(text: string): Words {
  const { provision } = parseCitation(text)
  if (!provision) return { ja: text, en: text }
  const { short, en } = renderCitation(provision)
  return { ja: short, en }
}

/** What a sector covers, its classes on the day, and all that they rest on. */
export function SectorBody({ on }: { readonly on: SectorOn }) {
  const say = useSay()
  const comma = useLanguage() === 'ja' ? '、' : ', '
  const { sector, inward, specified, cites, why = [] } = on
  return (
    <>
      <p className="mb-3">{say(sector.what)}</p>
      <dl>
        <ClassLine control="inward" held={inward} />
        <ClassLine control="specified" held={specified} />
        {sector.coreWhen && inward.is === 'partly-core' ? (
          <Line name={say(TEXTS.coreWhen)}>{say(sector.coreWhen)}</Line>
        ) : null}
        <Line name={say(TEXTS.cites)}>
          {cites.length === 0 ? say(TEXTS.noCites) : cites.map((cite) => say(wordsOf(cite))).join(comma)}
        </Line>
        {sector.jsic.length > 0 ? <Line name={say(TEXTS.jsic)}>{sector.jsic.join(comma)}</Line> : null}
        {why.length > 0 ? <Line name={say(TEXTS.why)}>{why.join(comma)}</Line> : null}
      </dl>
      <SectorHistory sector={sector} />
      <UseInCase sector={sector} />
    </>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="text-[0.9rem] sm:grid sm:grid-cols-[11rem_minmax(0,1fr)] sm:gap-x-4">
      <dt className="text-soft">{name}</dt>
      <dd className="mb-2">{children}</dd>
    </div>
  )
}
