import { useSay } from '../words/language.ts'
import { Badge } from './badge.tsx'

/** The mark of what nobody has read in the text of the law itself. */
export function Unverified() {
  const say = useSay()
  return <Badge tone="ask">{say({ ja: '未確認', en: 'unverified' })}</Badge>
}
