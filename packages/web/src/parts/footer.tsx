import { useSay } from '../words/language.ts'

/** What these pages are not, and where what is typed stays. */
export function Footer() {
  const say = useSay()
  return (
    <footer className="border-t border-line px-5 py-6 text-[0.85rem] text-soft md:px-8">
      <p>
        {say({
          ja: '関所は、規則が事実について述べることを示します。法的助言ではありません。',
          en: 'Sekisho states what the rules say of the facts. It is not legal advice.',
        })}
      </p>
      <p>
        {say({
          ja: '入力した内容はこの端末のブラウザーの中だけに保存されます。',
          en: 'What you type is kept in the browser of this device only.',
        })}
      </p>
    </footer>
  )
}
