import type { Words } from '@sekisho/logic'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../words/language.ts'

/**
 * A page: where one is, its heading, one column of text and, where there is room, a narrow one beside it.
 * @param title what the browser's tab says
 * @param where one line that says where one is
 * @param aside what stands beside the text, or under it on a narrow screen
 * @param isWide does the text itself stand side by side, and take all of the width?
 */
export function Page({
  title,
  where,
  aside,
  isWide = false,
  children,
}: {
  readonly title: Words
  readonly where?: ReactNode
  readonly aside?: ReactNode
  readonly isWide?: boolean
  readonly children: ReactNode
}) {
  const say = useSay()
  const main = useRef<HTMLElement>(null)
  const name = say(title)
  useEffect(() => {
    document.title = `${name} | 関所 Sekisho`
  }, [name])
  return (
    <main
      ref={main}
      id="main"
      tabIndex={-1}
      className={`mx-auto grid max-w-[66rem] grid-cols-[minmax(0,1fr)] gap-x-14 px-5 pt-8 pb-24 outline-none md:px-8 ${isWide ? '' : 'lg:grid-cols-[minmax(0,42rem)_18rem]'}`}
    >
      {where ? <p className="mb-1 text-[0.9rem] text-soft lg:col-span-2">{where}</p> : null}
      <div className="min-w-0">{children}</div>
      {aside ? <aside className="mt-10 min-w-0 lg:mt-1">{aside}</aside> : null}
    </main>
  )
}
