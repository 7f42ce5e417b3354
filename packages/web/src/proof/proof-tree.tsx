import type { Proof } from '@sekisho/logic'
import { useId, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../parts/button.tsx'
import { useSay } from '../words/language.ts'
import { Folds, ProofContext } from './folds.ts'
import { above, type Place, placesOf } from './places.ts'
import { Steps } from './proof-step.tsx'
import { TEXTS } from './texts.ts'

/** Steps above this level are unfolded at first. */
const OPEN_ABOVE = 2

function levelOf(place: Place): number {
  return place.split('.').length - 1
}

/** A proof that folds and unfolds. Its answer is unfolded at first, what follows from it is not. */
export function ProofTree({ proof }: { readonly proof: Proof }) {
  const say = useSay()
  const id = useId()
  const { places, context } = useMemo(() => {
    const places = placesOf(proof.steps)
    const atFirst = places.foldable.filter((place) => place.startsWith('0') && levelOf(place) < OPEN_ABOVE)
    const folds = new Folds(atFirst)
    const idOf = (place: Place): string => `${id}${place}`
    const goTo = (name: string): void => {
      const place = places.expanded.get(name)
      if (place === undefined) return
      flushSync(() => folds.unfold([...above(place), place]))
      const step = document.getElementById(idOf(place))
      step?.scrollIntoView({ block: 'center' })
      step?.focus({ preventScroll: true })
    }
    return { places, context: { folds, idOf, goTo } }
  }, [proof, id])
  return (
    <>
      <p className="no-print mb-2 flex flex-wrap items-center gap-2">
        <Button onClick={() => context.folds.replace(places.foldable)}>{say(TEXTS.openAll)}</Button>
        <Button onClick={() => context.folds.replace([])}>{say(TEXTS.closeAll)}</Button>
        <span className="text-[0.9rem] text-soft">{say(TEXTS.onlyMattered)}</span>
      </p>
      <p className="hidden text-soft print:block">{say(TEXTS.foldedOnPaper)}</p>
      <ProofContext value={context}>
        <Steps steps={proof.steps} />
      </ProofContext>
    </>
  )
}
