import type { Condition } from '@sekisho/logic'
import { useOfGoods, useOfProgram } from './accompanying-use.ts'
import { dealingAbroad } from './foreign-to-foreign.ts'
import { massMarket } from './programs.ts'
import { basicScience, industrialProperty, publicDomain } from './public-domain.ts'
import { exempted } from './texts.ts'

/** What must be kept so that a provision stays within its exception. */
export const exemptionConditions: readonly Condition[] = [
  {
    id: 'only-what-is-public',
    text: {
      ja: '公知の部分だけを提供し、未公開のデータやノウハウを加えない。公開の場所・日を記録する。',
      en: 'Only what is public is provided, no unpublished data or know-how is added; where and when it is public is recorded.',
    },
    cite: exempted('9号'),
    when: publicDomain,
  },
  {
    id: 'stay-in-basic-science',
    text: {
      ja: '研究題目と目的を記録する。特定の製品の設計・製造に向かうときは判定し直す。',
      en: 'Subject and aim of the research are recorded; once it turns to designing or making a product, determine anew.',
    },
    cite: exempted('10号'),
    when: basicScience,
  },
  {
    id: 'only-what-filing-needs',
    text: {
      ja: '出願・登録に必要な最小限に限り、代理人・当局だけに提供する。',
      en: 'Only what filing needs, to the agent and the office alone.',
    },
    cite: exempted('11号'),
    when: industrialProperty,
  },
  {
    id: 'only-what-use-needs',
    text: {
      ja: '据付・操作・保守・修理に必要な最小限に限り、性能を高めない。',
      en: 'Only the minimum to install, operate, maintain or repair; nothing that improves performance.',
    },
    cite: exempted('12号'),
    when: useOfGoods,
  },
  {
    id: 'only-what-the-program-needs',
    text: {
      ja: 'インストール・操作・保守・修理に必要な最小限に限り、機能を高めない。',
      en: 'Only the minimum to install, operate, maintain or repair the program; nothing that improves it.',
    },
    cite: exempted('13号'),
    when: useOfProgram,
  },
  {
    id: 'watch-the-triggers',
    text: {
      ja: 'グループA以外では、用途・需要者・通知のいずれかに当たれば特例を失う。',
      en: 'Outside group A the exception is lost once a use, end user or notice gives cause for concern.',
    },
    cite: exempted('14号イただし書'),
    when: massMarket,
  },
  {
    id: 'nothing-from-japan',
    text: {
      ja: '日本から書類・媒体・送信・人の出国を伴わないことを保つ。',
      en: 'Nothing leaves Japan for it: no document, medium, transmission or person.',
    },
    cite: exempted('6号'),
    when: dealingAbroad,
  },
]
