import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { useSay } from '../words/language.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

function Loading() {
  const say = useSay()
  return (
    <main id="main" tabIndex={-1} className="mx-auto min-h-[60vh] max-w-[66rem] px-5 pt-8 md:px-8">
      <p role="status" className="text-soft">
        {say({ ja: '規則を読み込んでいます…', en: 'Loading the rules…' })}
      </p>
    </main>
  )
}

/** Moves the focus to the main text of a page that was gone to, unless the page put it somewhere better itself. */
function useFocusOnPage(): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const shown = useRef(path)
  useEffect(() => {
    const before = shown.current
    shown.current = path
    if (before === undefined || before === path) return
    const main = document.getElementById('main')
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [path])
}

/** What every page stands in. */
export function Frame() {
  useFocusOnPage()
  return (
    <>
      <Header />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
      <Footer />
    </>
  )
}
