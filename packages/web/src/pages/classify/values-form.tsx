import type { Classification } from '@sekisho/catalogue/classify'
import type { Problem, RuleSet } from '@sekisho/logic'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { FactField } from './fact-field.tsx'
import { problemsOf } from './judge.ts'
import { type Specification, withValue } from './specification.ts'
import { TEXTS } from './texts.ts'

/** The values that are needed, and those that were typed, in the order of the list: none moves while one types. */
export function ValuesForm({
  ruleSet,
  specification,
  classification,
  problems,
  onChange,
}: {
  readonly ruleSet: RuleSet
  readonly specification: Specification
  readonly classification: Classification | null
  readonly problems: readonly Problem[]
  readonly onChange: (changed: Specification) => void
}) {
  const say = useSay()
  const id = useId()
  const needed = new Set(classification?.questions.map(({ fact }) => fact))
  const shown = [...ruleSet.facts.values()].filter(
    (fact) => needed.has(fact.id) || fact.id in specification.values,
  )
  const isBegun = specification.kinds.length > 0 || shown.length > 0
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id}>{say(TEXTS.values)}</h2>
      <p className="mb-3 text-[0.9rem] text-soft">
        {say(!isBegun ? TEXTS.noValues : needed.size > 0 ? TEXTS.valuesHelp : TEXTS.noMoreValues)}
      </p>
      <div className="space-y-4">
        {shown.map((fact) => (
          <FactField
            key={fact.id}
            fact={fact}
            value={specification.values[fact.id]}
            problems={problemsOf(problems, fact.id)}
            onValue={(value) => onChange(withValue(specification, fact.id, value))}
          />
        ))}
      </div>
    </section>
  )
}
