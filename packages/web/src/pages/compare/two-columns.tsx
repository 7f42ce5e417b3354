import type { ReactNode } from 'react'

/** The same thing on the two sides, below each other where there is no room. */
export function TwoColumns({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      <p>
        <b className="mr-2 text-soft">A</b>
        {left}
      </p>
      <p>
        <b className="mr-2 text-soft">B</b>
        {right}
      </p>
    </div>
  )
}
