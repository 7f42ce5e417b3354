import type { RuleSet } from '@sekisho/logic'
import { memo } from 'react'
import { ItemLink } from '../../parts/item-link.tsx'
import { Unverified } from '../../parts/unverified.tsx'
import { useSay } from '../../words/language.ts'
import { groupItems } from './group-items.ts'
import { type Item, isUnverified } from './item.ts'
import { KIND_NAMES } from './kind-words.ts'

/** Items under the articles they rest on. */
export const RuleGroups = memo(function RuleGroups({
  ruleSet,
  items,
}: {
  readonly ruleSet: RuleSet
  readonly items: readonly Item[]
}) {
  const say = useSay()
  return groupItems(items).map(({ key, heading, items: members }) => (
    <section key={key} className="mt-9">
      <h2>{say(heading)}</h2>
      <ul className="mt-2 border-t border-line">
        {members.map((item) => (
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
    </section>
  ))
})
