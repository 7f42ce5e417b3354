import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
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

/** What every page stands in. */
export function Frame() {
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
