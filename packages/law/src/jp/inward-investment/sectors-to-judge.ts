import { all, always, any, rule } from '@sekisho/logic'
import { designated } from './designated-groups.ts'
import { does } from './does.ts'
import { ictBefore2019, notInTables, technologyBefore2017, unmannedBefore2023 } from './not-modelled.ts'
import { before } from './sector-changes.ts'
import { LIST_CHANGES } from './tables/list-changes.ts'

/** Sectors for days on which the notices could not be read: a person must judge. */

export const beforeIct = rule('before-ict-sectors', {
  title: { ja: '情報通信業種の追加前', en: 'Before the ICT sectors were added' },
  cite: designated,
  ...before(LIST_CHANGES.ict),
  when: always,
})

export const beforeUnmanned = rule('before-unmanned-aircraft', {
  title: { ja: '無人航空機の明記前', en: 'Before unmanned aircraft were named' },
  cite: designated,
  ...before(LIST_CHANGES.supplyChain2023),
  when: always,
})

export const beforeTechnology = rule('before-controlled-technology', {
  title: { ja: '規制技術の業種の追加前', en: 'Before controlled technology was added' },
  cite: designated,
  ...before(LIST_CHANGES.specifiedAcquisition),
  when: always,
})

export const designatedOnJudgement = rule('designated-on-judgement', {
  title: {
    ja: '告示を確認できず判断を要する業種',
    en: 'Business that a person must judge, the notice being unread',
  },
  cite: designated,
  when: any(
    all(does('ict', 'cybersecurity'), beforeIct, ictBefore2019),
    all(does('unmanned-aircraft'), beforeUnmanned, unmannedBefore2023),
    all(does('controlled-technology'), beforeTechnology, technologyBefore2017),
    all(does('not-in-tables'), notInTables),
  ),
})
