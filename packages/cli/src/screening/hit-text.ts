import type { Hit } from '@sekisho/names/screening'
import type { Terminal } from '../terminal.ts'

/** A hit as lines: the score, who on which list, and why. */
export function hitLines(
  { score, name, list, asOf, party, reasons }: Hit,
  { say, style }: Terminal,
): readonly string[] {
  const born = party.born?.map(({ day }) => day).join(', ')
  const about = [party.kind, ...(party.countries ?? []), ...(party.nationalities ?? []), born]
    .filter(Boolean)
    .join(', ')
  const programmes = party.programmes?.join('; ') ?? ''
  return [
    `  ${style(score.toFixed(2), 'bold')}  ${name}  [${list} ${asOf}, ${party.id}]  ${about}`,
    ...(programmes === '' ? [] : [style(`        ${programmes}`, 'dim')]),
    style(`        ${reasons.map(say).join(' ')}`, 'dim'),
  ]
}

/** A hit as data: the identifying part of the entry, the score, and what it rests on. */
export function publishHit({ list, asOf, party, score, nameScore, name, asked, reasons }: Hit): object {
  return { list, asOf, id: party.id, name, asked, score, nameScore, reasons, party }
}
