import { truthFact } from '@sekisho/logic'

/** Notices of the Minister that a licence must be applied for (インフォーム). */

const help = {
  ja: '個別の文書による通知で、輸出の時（船積み）や技術の提供の時までに届いたものです。',
  en: 'An individual written notice that arrives before loading, or before the technology is provided.',
} as const

export const wmdInform = truthFact('inform.wmd', {
  label: { ja: '核兵器等についての通知', en: 'Notice concerning weapons of mass destruction' },
  question: {
    ja: '核兵器等の開発等に用いられるおそれがあるとして、経済産業大臣から許可申請をすべき旨の通知を受けましたか。',
    en: 'Has the Minister notified you that a licence must be applied for because of weapons of mass destruction?',
  },
  help,
})

export const armsInform = truthFact('inform.arms', {
  label: { ja: '通常兵器についての通知', en: 'Notice concerning conventional arms' },
  question: {
    ja: '1の項の貨物（武器）の開発・製造・使用に用いられるおそれがあるとして、経済産業大臣から許可申請をすべき旨の通知を受けましたか。',
    en: 'Has the Minister notified you that a licence must be applied for because of conventional arms?',
  },
  help,
})
