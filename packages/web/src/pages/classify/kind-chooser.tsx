import { entries } from '@sekisho/law/jp/list-control'
import type { RuleSet } from '@sekisho/logic'
import { useId, useMemo, useState } from 'react'
import { BUTTON } from '../../parts/button.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { AllKinds } from './all-kinds.tsx'
import { KindList } from './kind-list.tsx'
import { kindsIn, kindsOf, searchKinds } from './kinds-of.ts'
import { type Specification, withKind } from './specification.ts'
import { TEXTS } from './texts.ts'

/** How many kinds are shown at most; the search narrows them down. */
const SHOWN = 12

/** What the product is: the kinds that were chosen, and a search among all. */
export function KindChooser({
  ruleSet,
  item,
  specification,
  onChange,
}: {
  readonly ruleSet: RuleSet
  /** The item of the list whose kinds are offered first. */
  readonly item: string | undefined
  readonly specification: Specification
  readonly onChange: (changed: Specification) => void
}) {
  const say = useSay()
  const id = useId()
  const [query, setQuery] = useState('')
  const kinds = useMemo(() => kindsOf(ruleSet), [ruleSet])
  const found = query === '' ? [] : searchKinds(kinds, query)
  const { kinds: chosen, complete } = specification
  const named = new Set(
    kindsIn(entries.filter(({ kind, item: own }) => (kind === 'technology' ? `外為${own}` : own) === item)),
  )
  const offered = kinds.filter(({ id: kind }) => named.has(kind))
  const onKind = (kind: string, isOne: boolean) => onChange(withKind(specification, kind, isOne))
  const labelOf = (kind: string) => kinds.find((one) => one.id === kind)?.label ?? { ja: kind, en: kind }
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id}>{say(TEXTS.kinds)}</h2>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.kindsHelp)}</p>
      <h3 className="mt-3 text-[0.9rem]">{say(TEXTS.chosen)}</h3>
      {chosen.length === 0 ? <p className="text-soft">{say(TEXTS.noneChosen)}</p> : null}
      <ul className="flex flex-wrap gap-2">
        {chosen.map((kind) => (
          <li key={kind} className="rounded-8 border border-key bg-key-wash px-3 py-1">
            {say(labelOf(kind))}{' '}
            <button
              type="button"
              className={BUTTON.link}
              onClick={() => onChange(withKind(specification, kind, false))}
            >
              {say(TEXTS.remove)}
              <span className="sr-only">: {say(labelOf(kind))}</span>
            </button>
          </li>
        ))}
      </ul>
      {offered.length > 0 && item !== undefined ? (
        <div className="mt-3">
          <h3 className="text-[0.9rem]">{say(TEXTS.ofItem(item))}</h3>
          <KindList kinds={offered} chosen={chosen} onKind={onKind} />
        </div>
      ) : null}
      <search className="mt-4 block">
        <SearchBox
          label={say(TEXTS.kindQuery)}
          help={say(TEXTS.kindQueryHelp)}
          query={query}
          onQuery={setQuery}
        />
      </search>
      <p role="status" className="mt-1 text-[0.9rem] text-soft">
        {query === '' ? null : say(TEXTS.found(found.length))}
      </p>
      <KindList kinds={found.slice(0, SHOWN)} chosen={chosen} onKind={onKind} />
      {query === '' ? <AllKinds kinds={kinds} chosen={chosen} onKind={onKind} /> : null}
      <label className="mt-3 flex cursor-pointer items-start gap-3">
        <input
          type="checkbox"
          checked={complete}
          aria-describedby={`${id}-complete`}
          className="mt-1 size-6 shrink-0 accent-key"
          onChange={({ target: { checked } }) => onChange({ ...specification, complete: checked })}
        />
        <span>
          {say(TEXTS.complete)}
          <small id={`${id}-complete`} className="block text-soft">
            {say(TEXTS.completeHelp)}
          </small>
        </span>
      </label>
    </section>
  )
}
