import { Link } from '@tanstack/react-router'
import { useSay } from '../words/language.ts'
import { Page } from './page.tsx'

const TITLE = { ja: 'このページはありません', en: 'There is no such page' }

export function NotFound() {
  const say = useSay()
  return (
    <Page title={TITLE}>
      <h1>{say(TITLE)}</h1>
      <p className="mt-4">
        <Link to="/">{say({ ja: 'はじめのページへ', en: 'To the first page' })}</Link>
      </p>
    </Page>
  )
}
