import type { RuleSet } from '@sekisho/logic'
import { ItemLink } from '../../parts/item-link.tsx'
import { useSay } from '../../words/language.ts'
import { itemsOf } from './item.ts'
import { KIND_NAMES } from './kind-words.ts'
import { Part } from './part.tsx'
import { TEXTS } from './texts.ts'

/** What something rests on, or where it is used, as links. */
export function RestsOn({
  ruleSet,
  heading,
  ids,
}: {
  readonly ruleSet: RuleSet
  readonly heading: 'uses' | 'usedBy'
  readonly ids: readonly string[]
}) {
  const say = useSay()
  if (ids.length === 0) return null
  const kinds = new Map(itemsOf(ruleSet).map(({ id, kind }) => [id, kind]))
  return (
    <Part heading={say(TEXTS[heading])}>
      <ul className="list-disc pl-5">
        {ids.map((id) => {
          const kind = kinds.get(id)
          return (
            <li key={id}>
              <ItemLink ruleSet={ruleSet} id={id} />
              {kind ? <span className="ml-2 text-[0.85rem] text-soft">{say(KIND_NAMES[kind])}</span> : null}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
