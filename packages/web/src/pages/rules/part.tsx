import type { ReactNode } from 'react'

/** A part of a rule's page under its heading. */
export function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-1.5">{heading}</h2>
      {children}
    </section>
  )
}
