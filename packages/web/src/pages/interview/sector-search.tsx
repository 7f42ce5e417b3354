import { sectorOption } from '@sekisho/law/jp/inward-investment'
import { RESIDUAL_RULE, searchSectors } from '@sekisho/law/jp/inward-investment/sectors'
import { formatDay, type RuleSet } from '@sekisho/logic'
import { useState } from 'react'
import { useWork } from '../../deal/store.ts'
import { actOf } from '../../deal/work.ts'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** How many sectors are shown at most. */
const LIMIT = 5

/** Sectors that plain words may mean, each to be entered under its group. */
export default function SectorSearch({
  ruleSet,
  onOption,
}: {
  readonly ruleSet: RuleSet
  readonly onOption: (option: string) => void
}) {
  const say = useSay()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const day = actOf(useWork(ruleSet.id).work).case.facts.get(ruleSet.act.id)?.value
  const on = formatDay(typeof day === 'number' ? day : ruleSet.span.until)
  const answer = query === '' ? null : searchSectors(query, { on, limit: LIMIT })
  const list = ruleSet.facts.get('target.businesses')?.type
  const field = list?.is === 'list' ? list.fields.sector?.type : undefined
  const labels = field?.is === 'choice' ? field.options : {}
  return (
    <div className="pt-1 pb-2">
      <SearchBox
        label={say(TEXTS.sectorQuery)}
        help={say(TEXTS.sectorQueryHelp)}
        query={query}
        onQuery={setQuery}
      />
      <ul aria-live="polite" className="mt-2 space-y-2">
        {answer?.matches.map(({ sector }) => {
          const option = sectorOption(sector)
          const label = option === null ? undefined : labels[option]
          return option === null || label === undefined ? null : (
            <li key={sector.id} className="border-t border-line pt-2">
              <b className="block">{say(sector.title)}</b>
              <span className="block text-soft">
                {say(TEXTS.entered)}: {say(label)}
              </span>
              <button
                type="button"
                aria-pressed={chosen === sector.id}
                className="min-h-6 cursor-pointer text-key underline underline-offset-4 aria-pressed:font-bold"
                onClick={() => {
                  setChosen(sector.id)
                  onOption(option)
                }}
              >
                {say(chosen === sector.id ? TEXTS.sectorChosen : TEXTS.useSector)}
              </button>
            </li>
          )
        })}
      </ul>
      {answer?.notes.map((note) => (
        <p key={note.en} className="mt-2 text-[0.85rem] text-soft">
          {say(note)}
        </p>
      ))}
      {answer ? null : <p className="mt-2 text-[0.85rem] text-soft">{say(RESIDUAL_RULE.text)}</p>}
    </div>
  )
}
