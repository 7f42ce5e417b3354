import type { ButtonHTMLAttributes } from 'react'

const BASE =
  'inline-flex min-h-11 cursor-pointer items-center justify-center rounded-8 border px-4 py-1.5 text-[0.95rem] font-bold no-underline disabled:cursor-not-allowed disabled:opacity-50'

/** How a button or a link that looks like one is dressed: `main` for the one thing to do next, `link` within text. */
export const BUTTON = {
  main: `${BASE} border-key bg-key text-on-key`,
  plain: `${BASE} border-key bg-paper text-key`,
  link: 'min-h-6 cursor-pointer text-left align-top text-key underline underline-offset-4',
} as const

/** A button; `main` for the one thing to do next. */
export function Button({
  look = 'plain',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: keyof typeof BUTTON }) {
  return <button type="button" className={BUTTON[look]} {...rest} />
}
