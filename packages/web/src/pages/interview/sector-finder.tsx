import type { RuleSet } from '@sekisho/logic'
import { lazy, Suspense, useState } from 'react'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

// The search and its table are fetched only when they are opened.
const SectorSearch = lazy(() => import('./sector-search.tsx'))

/** Finds the group of a sector from plain words. */
export function SectorFinder({
  ruleSet,
  onOption,
}: {
  readonly ruleSet: RuleSet
  readonly onOption: (option: string) => void
}) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="mt-1 rounded-8 border border-line bg-paper px-4 py-2 text-[0.9rem]"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 cursor-pointer text-key">{say(TEXTS.findSector)}</summary>
      {isOpen ? (
        <Suspense fallback={<p className="py-2 text-soft">…</p>}>
          <SectorSearch ruleSet={ruleSet} onOption={onOption} />
        </Suspense>
      ) : null}
    </details>
  )
}
