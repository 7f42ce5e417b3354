import { type ClassifiedEntry, listRules } from '@sekisho/catalogue/classify'
import type { Words } from '@sekisho/logic'
import { Badge } from '../../parts/badge.tsx'
import { ItemLink } from '../../parts/item-link.tsx'
import { useSay } from '../../words/language.ts'
import { type Shown, TONES } from './groups.ts'

import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'
import { ValueTable } from './value-table.tsx'

/** One entry of the list: how the product stands to it, why in one line, and its parameters against the thresholds. */
export function EntryCard({
  entry,
  shown,
  typed,
}: {
  readonly entry: ClassifiedEntry
  readonly shown: Shown
  readonly typed: Specification
}) {
  const say = useSay()
  const { item, title, cite, leftOut, codes } = entry
  const reasons = reasonsOf(entry)
  const others = [codes.us && `US ${codes.us}`, codes.eu && `EU ${codes.eu}`].filter((code) => code)
  return (
    <li className="border-b border-line py-3">
      <details open={shown === 'hit' || shown === 'near'}>
        <summary className="cursor-pointer">
          <Badge tone={TONES[shown]}>{say(TEXTS[shown])}</Badge> <b className="tabular-nums">{item}</b>{' '}
          <span className="first-letter:uppercase">{say(title)}</span>
          {reasons.map((reason) => (
            <span key={reason.en} className="block text-[0.9rem] text-soft">
              {say(reason)}
            </span>
          ))}
        </summary>
        <ValueTable entry={entry} typed={typed} />
        <p className="mt-2 text-[0.85rem] text-soft">
          <ItemLink ruleSet={listRules} id={entry.id}>
            {say(cite)}
          </ItemLink>
          {others.length > 0 ? (
            <>
              {' ／ '}
              {say(TEXTS.codes)}
              {say(TEXTS.colon)}
              {others.join(say(TEXTS.comma))}
            </>
          ) : null}
        </p>
        {leftOut ? (
          <p className="mt-1 text-[0.85rem] text-ask">
            {say(TEXTS.leftOut)}
            {say(TEXTS.colon)}
            {say(leftOut)}
          </p>
        ) : null}
      </details>
    </li>
  )
}

/** In one line each: what is missed and by how much, what is needed, what takes it out, what a person must judge. */
function reasonsOf({
  missed = [],
  needed = [],
  excludedBy = [],
  notModelled = [],
}: ClassifiedEntry): readonly Words[] {
  const joined = (heading: Words, all: readonly Words[]): readonly Words[] =>
    all.length === 0
      ? []
      : [
          {
            ja: `${heading.ja}：${[...new Set(all.map(({ ja }) => ja))].join('、')}`,
            en: `${heading.en}: ${[...new Set(all.map(({ en }) => en))].join(', ')}`,
          },
        ]
  return [
    ...missed.map(({ label, by, relative }) => {
      const percent = `${(relative * 100).toPrecision(2)} %`
      return {
        ja: TEXTS.missedBy(label.ja, by.ja, percent).ja,
        en: TEXTS.missedBy(label.en, by.en, percent).en,
      }
    }),
    ...joined(
      TEXTS.needs,
      needed.map(({ label }) => label),
    ),
    ...joined(
      TEXTS.excludedBy,
      excludedBy.map(({ title }) => title),
    ),
    ...joined(
      TEXTS.personJudges,
      notModelled.map(({ title }) => title),
    ),
  ]
}
