import { useId } from 'react'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { isItemKind, KIND_PLURALS } from './kind-words.ts'
import type { Filter } from './search-items.ts'
import { TEXTS } from './texts.ts'

/** A filter with nothing in it that asks for nothing, so that the address stays short. */
function filterOf(q: string, kind: Filter['kind'], unverified: boolean | undefined): Filter {
  return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(unverified ? { unverified: true } : {}) }
}

/** What is looked for: words, a kind, and whether only what is unverified. */
export function RuleFilter({
  filter,
  onFilter,
}: {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}) {
  const say = useSay()
  const id = useId()
  const { q = '', kind, unverified } = filter
  return (
    <search className="block space-y-4">
      <SearchBox
        label={say(TEXTS.query)}
        help={say(TEXTS.queryHelp)}
        query={q}
        onQuery={(typed) => onFilter(filterOf(typed, kind, unverified))}
      />
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <label>
          <span className="mr-3 font-bold">{say(TEXTS.kind)}</span>
          <select
            value={kind ?? ''}
            className="min-h-11 max-w-full rounded-8 border border-edge bg-paper px-3 py-1.5"
            onChange={({ target: { value } }) =>
              onFilter(filterOf(q, isItemKind(value) ? value : undefined, unverified))
            }
          >
            <option value="">{say(TEXTS.allKinds)}</option>
            {Object.entries(KIND_PLURALS).map(([name, words]) => (
              <option key={name} value={name}>
                {say(words)}
              </option>
            ))}
          </select>
        </label>
        <div className="flex items-center gap-3">
          <input
            id={id}
            type="checkbox"
            checked={unverified === true}
            className="size-6 accent-key"
            onChange={({ target: { checked } }) => onFilter(filterOf(q, kind, checked || undefined))}
          />
          <label htmlFor={id}>{say(TEXTS.unverifiedOnly)}</label>
        </div>
      </div>
    </search>
  )
}
