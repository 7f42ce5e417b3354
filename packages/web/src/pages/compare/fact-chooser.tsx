import type { Fact } from '@sekisho/logic'
import { useId, useState } from 'react'
import { actOf, type Work } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { ChangedFacts } from './changed-facts.tsx'
import { FactValue } from './fact-value.tsx'
import { TEXTS } from './texts.ts'

/** Facts changed, by id, as a case file would say them. */
export type Changes = Readonly<Record<string, unknown>>

const BOX = 'mt-1 min-h-11 w-full rounded-8 border border-edge bg-paper px-3 py-1.5'

/** Chooses facts to change, and their other answers. */
export function FactChooser({
  work,
  changes,
  onChanges,
}: {
  readonly work: Work
  readonly changes: Changes
  readonly onChanges: (changes: Changes) => void
}) {
  const say = useSay()
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [value, setValue] = useState<unknown>(undefined)
  const { answered, choosable } = changeable(work)
  const fact = work.ruleSet.facts.get(chosen)
  const options = (facts: readonly Fact[]) =>
    facts.map(({ id, label }) => (
      <option key={id} value={id}>
        {say(label)}
      </option>
    ))
  return (
    <div className="no-print space-y-4">
      <ChangedFacts work={work} changes={changes} onChanges={onChanges} />
      <div>
        <label htmlFor={id} className="font-bold">
          {say(TEXTS.fact)}
        </label>
        <select
          id={id}
          value={chosen}
          className={BOX}
          onChange={(event) => {
            setChosen(event.target.value)
            setValue(undefined)
          }}
        >
          <option value="">{say(TEXTS.choose)}</option>
          <optgroup label={say(TEXTS.answered)}>{options(answered)}</optgroup>
          <optgroup label={say(TEXTS.choosable)}>{options(choosable)}</optgroup>
        </select>
      </div>
      {fact ? (
        <form
          className="space-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (value !== undefined) onChanges({ ...changes, [fact.id]: value })
          }}
        >
          <FactValue key={fact.id} fact={fact} onValue={setValue} />
          <Button type="submit" disabled={value === undefined}>
            {say(TEXTS.change)}
          </Button>
        </form>
      ) : null}
    </div>
  )
}

/** The facts whose answer can be changed here: those answered, and those the actor chooses. Lists have many answers. */
function changeable(work: Work): { readonly answered: readonly Fact[]; readonly choosable: readonly Fact[] } {
  const { facts } = actOf(work).case
  const simple = [...work.ruleSet.facts.values()].filter(({ type }) => type.is !== 'list')
  return {
    answered: simple.filter(({ id }) => facts.has(id)),
    choosable: simple.filter(({ id, choosable }) => choosable && !facts.has(id)),
  }
}
