import { useNavigate } from '@tanstack/react-router'
import { emptyWork } from '../../deal/case-file.ts'
import { savedText } from '../../deal/saved.ts'
import { prepareWork, setWork } from '../../deal/store.ts'
import { useSay } from '../../words/language.ts'

const SURE = {
  ja: 'この端末に残っている回答を消して、新しく始めますか。残すには、先に結果の画面でファイルに書き出してください。',
  en: 'Start anew and drop the answers kept on this device? To keep them, export them on the result page first.',
}

/** Begins a new case, after asking where one is kept already. */
export function useStartAnew(): () => Promise<void> {
  const navigate = useNavigate()
  const say = useSay()
  return async () => {
    if (savedText() !== null && !confirm(say(SURE))) return
    const { work } = await prepareWork()
    setWork(emptyWork(work.ruleSet))
    await navigate({ to: '/interview' })
  }
}
