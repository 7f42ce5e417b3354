import { useSay } from '../words/language.ts'
import { Button } from './button.tsx'
import { Page } from './page.tsx'

const TITLE = { ja: 'このページを表示できませんでした', en: 'This page could not be shown' }

/** What is shown when a page itself fails. What was typed is kept, and nothing is guessed. */
export function Fault({ error }: { readonly error: unknown }) {
  const say = useSay()
  return (
    <Page title={TITLE}>
      <h1>{say(TITLE)}</h1>
      <p className="mt-4">
        {say({
          ja: '入力した内容はこの端末に残っています。読み込み直してください。繰り返すときは、次の文を添えて知らせてください。',
          en: 'What you typed is kept on this device. Load the page again; if it happens again, report it with this text.',
        })}
      </p>
      <p className="my-4 text-soft">{error instanceof Error ? error.message : String(error)}</p>
      <Button look="main" onClick={() => location.reload()}>
        {say({ ja: '読み込み直す', en: 'Load again' })}
      </Button>
    </Page>
  )
}
