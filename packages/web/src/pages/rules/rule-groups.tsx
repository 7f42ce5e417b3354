import type { RuleSet } from '@sekisho/logic'
import { memo, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ItemLink } from '../../parts/item-link.tsx'
import { Unverified } from '../../parts/unverified.tsx'
import { useSay } from '../../words/language.ts'
import { type Group, groupItems } from './group-items.ts'
import { type Item, isUnverified } from './item.ts'
import { KIND_NAMES } from './kind-words.ts'
import { TEXTS } from './texts.ts'

/** How many items of a group are shown before more are asked for: thousands of links take a browser seconds. */
const SHOWN = 100

/** Items under the articles they rest on. */
export const RuleGroups = memo(function RuleGroups({
  ruleSet,
  items,
}: {
  readonly ruleSet: RuleSet
  readonly items: readonly Item[]
}) {
  return groupItems(items).map((group) => <RuleGroup key={group.key} ruleSet={ruleSet} group={group} />)
})

function RuleGroup({
  ruleSet,
  group: { heading, items },
}: {
  readonly ruleSet: RuleSet
  readonly group: Group
}) {
  const say = useSay()
  const [isWhole, setIsWhole] = useState(false)
  const rest = isWhole ? 0 : items.length - SHOWN
  return (
    <section className="mt-9">
      <h2>{say(heading)}</h2>
      <ul className="mt-2 mb-3 border-t border-line">
        {(rest > 0 ? items.slice(0, SHOWN) : items).map((item) => (
          <li key={item.id} className="border-b border-line py-2">
            <ItemLink ruleSet={ruleSet} id={item.id} />
            <span className="block text-[0.85rem] text-soft">
              {say(KIND_NAMES[item.kind])}
              {item.cites[0] ? ` ／ ${say(item.cites[0])} ` : ' '}
              {isUnverified(item) ? <Unverified /> : null}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <Button onClick={() => setIsWhole(true)}>{say(TEXTS.allCases(rest))}</Button> : null}
    </section>
  )
}
