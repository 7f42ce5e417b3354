import type { RuleSet, Words } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import type { Pair } from './difference.ts'
import { TEXTS } from './texts.ts'
import { TwoColumns } from './two-columns.tsx'

/** The facts that are not the same on both sides. */
export function FactsThatDiffer({
  ruleSet,
  facts,
}: {
  readonly ruleSet: RuleSet
  readonly facts: readonly Pair<Words>[]
}) {
  const say = useSay()
  if (facts.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="mb-2">{say(TEXTS.factsDiffer)}</h2>
      <ul className="border-t border-line">
        {facts.map(({ id, left, right }) => {
          const silent = TEXTS.notAnswered(ruleSet.facts.get(id)?.label ?? { ja: id, en: id })
          return (
            <li key={id} className="border-b border-line py-2">
              <TwoColumns left={say(left ?? silent)} right={say(right ?? silent)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
