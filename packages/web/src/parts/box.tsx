import type { ReactNode } from 'react'

/** A small part beside the main text, under its heading. */
export function Box({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="mb-5 rounded-8 border border-line px-4 py-3 text-[0.9rem]">
      <h2 className="mb-1.5 text-[0.9rem]">{heading}</h2>
      {children}
    </section>
  )
}
