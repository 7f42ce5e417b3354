import type { DatedClass, Sector } from '@sekisho/law/jp/inward-investment/sectors'
import { Unverified } from '../../parts/unverified.tsx'
import { useSay } from '../../words/language.ts'
import { CLASS_NAMES, type Control } from './class-words.ts'
import { TEXTS } from './texts.ts'

const CELL = 'border-b border-line py-1.5 pr-4 text-left align-top font-normal'

/** The class of a sector over time, for each control. */
export function SectorHistory({ sector }: { readonly sector: Sector }) {
  const say = useSay()
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-key">{say(TEXTS.history)}</summary>
      <History control="inward" classes={sector.inward} />
      <History control="specified" classes={sector.specified} />
    </details>
  )
}

function History({
  control,
  classes,
}: {
  readonly control: Control
  readonly classes: readonly DatedClass[]
}) {
  const say = useSay()
  return (
    <table className="mt-3 w-full text-[0.9rem]">
      <caption className="text-left font-bold">{say(TEXTS[control])}</caption>
      <thead className="text-soft">
        <tr>
          <th scope="col" className={CELL}>
            {say(TEXTS.historyFrom)}
          </th>
          <th scope="col" className={CELL}>
            {say(TEXTS.historyClass)}
          </th>
          <th scope="col" className={CELL}>
            {say(TEXTS.historyInForce)}
          </th>
        </tr>
      </thead>
      <tbody>
        {classes.map(({ from, inForce, is, mark, dayMark }) => (
          <tr key={from}>
            <td className={CELL}>{from}</td>
            <td className={CELL}>
              {say(CLASS_NAMES[is])} {mark.state === 'verified' || is === 'unknown' ? null : <Unverified />}
            </td>
            <td className={CELL}>
              {inForce ?? say(TEXTS.before)}{' '}
              {inForce === null || dayMark.state === 'verified' ? null : <Unverified />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
