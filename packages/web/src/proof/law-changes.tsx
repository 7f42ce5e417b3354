import type { LawChange } from '@sekisho/logic'
import { useSay } from '../words/language.ts'
import { sayShortDay } from '../words/say-day.ts'
import { Cites } from './cites.tsx'

const OTHER_DAY = {
  ja: 'この日の前後で、比べる日が変わるためです。',
  en: 'It turns where the act is compared with another day.',
}

/** Changes named at once; the others fold. */
const FEW = 2

/** The changes of the law that made a step, those in force on the same day together. */
export function Changes({ all }: { readonly all: readonly LawChange[] }) {
  const say = useSay()
  if (all.length === 0) return <p className="text-[0.9rem] text-soft">{say(OTHER_DAY)}</p>
  const groups = Map.groupBy(all, ({ inForce, appliesFrom }) => `${inForce} ${appliesFrom}`)
  return [...groups].map(([days, changes]) => (
    <div key={days} className="text-[0.9rem]">
      <p>{say(sayDays(changes[0]))}</p>
      <List all={changes.slice(0, FEW)} />
      {changes.length > FEW ? (
        <details>
          <summary className="w-fit cursor-pointer py-0.5 text-key">
            {say({ ja: `ほか${changes.length - FEW}件`, en: `${changes.length - FEW} more` })}
          </summary>
          <List all={changes.slice(FEW)} />
        </details>
      ) : null}
    </div>
  ))
}

function List({ all }: { readonly all: readonly LawChange[] }) {
  const say = useSay()
  return (
    <ul className="list-disc pl-5">
      {all.map(({ id, title, cites }) => (
        <li key={id}>
          {say(title)}
          <Cites cites={cites} />
        </li>
      ))}
    </ul>
  )
}

function sayDays(change: LawChange | undefined) {
  if (!change) return { ja: '', en: '' }
  const [force, from] = [sayShortDay(change.inForce), sayShortDay(change.appliesFrom)]
  if (change.inForce === change.appliesFrom)
    return { ja: `${force.ja}施行の次の定めによる`, en: `By what came into force on ${force.en}:` }
  return {
    ja: `${force.ja}に施行され、${from.ja}以後の行為に適用される次の定めによる`,
    en: `By what came into force on ${force.en} and applies to acts from ${from.en}:`,
  }
}
