import { useNavigate } from '@tanstack/react-router'
import { emptyWork } from '../deal/case-file.ts'
import { placeOf } from '../deal/regimes.ts'
import { savedText } from '../deal/saved.ts'
import { setWork } from '../deal/store.ts'
import { useSay } from '../words/language.ts'

const SURE = {
  ja: 'この端末に残っている、この問いの回答を消して、新しく始めますか。残すには、先に結果の画面でファイルに書き出してください。',
  en: 'Start anew and drop the answers to this question that are kept on this device? To keep them, export them on the result page first.',
}

/** Begins a new case under a regime, after asking where one is kept already. */
export function useStartAnew(): (regime: string) => Promise<void> {
  const navigate = useNavigate()
  const say = useSay()
  return async (regime) => {
    if (savedText(regime) !== null && !confirm(say(SURE))) return
    const { regime: load } = await import('@sekisho/law/regimes')
    setWork(emptyWork(await load(regime)))
    await navigate({ to: '/interview/$country/$name', params: placeOf(regime) })
  }
}
