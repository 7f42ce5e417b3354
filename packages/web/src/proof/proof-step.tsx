import type { ProofStep } from '@sekisho/logic'
import { use, useSyncExternalStore } from 'react'
import { ProofContext } from './folds.ts'
import type { Place } from './places.ts'
import { StepLine } from './step-line.tsx'

/** A step with those under it, which are drawn when it is unfolded. */
function Step({ step, place }: { readonly step: ProofStep; readonly place: Place }) {
  const proof = use(ProofContext)
  const isOpen = useSyncExternalStore(
    proof?.folds.subscribe ?? never,
    () => proof?.folds.isOpen(place) ?? false,
  )
  const id = proof?.idOf(place)
  if (step.because.length === 0)
    return (
      <li id={id} tabIndex={-1} className="py-1 pl-5">
        <StepLine step={step} />
      </li>
    )
  return (
    <li>
      <details open={isOpen} onToggle={(event) => proof?.folds.fold(place, event.currentTarget.open)}>
        <summary id={id} className="flex cursor-pointer list-none py-1 hover:bg-wash">
          <span
            aria-hidden
            className="w-5 shrink-0 text-center text-soft select-none before:content-['▸'] [[open]>summary>&]:before:content-['▾']"
          />
          <StepLine step={step} />
        </summary>
        {isOpen ? (
          <div className="ml-2.5 border-l-2 border-line pl-2 sm:pl-3.5">
            <Steps steps={step.because} place={place} />
          </div>
        ) : null}
      </details>
    </li>
  )
}

/** Steps beside each other. */
export function Steps({ steps, place }: { readonly steps: readonly ProofStep[]; readonly place?: Place }) {
  return (
    <ul>
      {steps.map((step, under) => {
        const here = place === undefined ? String(under) : `${place}.${under}`
        return <Step key={here} step={step} place={here} />
      })}
    </ul>
  )
}

/** Outside a proof nothing folds. */
function never(): () => void {
  return () => undefined
}
