import { all, any, atLeast, is, not, rule, whenPresent } from '@sekisho/logic'
import {
  containsDesign,
  contractEffective,
  designLevel,
  improves,
  licenceGranted,
  minimumForUse,
  noticeExcluded,
  toUser,
  usePurpose,
} from './facts-accompanying.ts'
import { actDay } from './facts-act.ts'
import { situation } from './facts-exception.ts'
import { technologyKind } from './facts-technology.ts'
import { exempted } from './texts.ts'

/** Use technology that accompanies exported goods or a provided program: items 12 and 13. */

export const afterContractAndLicence = rule('after-contract-and-licence', {
  title: { ja: '契約の発効と許可のいずれか遅い日以後', en: 'On or after the later of contract and licence' },
  cite: [exempted('12号'), exempted('13号')],
  when: all(
    atLeast(actDay, contractEffective),
    whenPresent(licenceGranted, atLeast(actDay, licenceGranted), { otherwise: true }),
  ),
})

export const repairBeyondUse = rule('repair-beyond-use', {
  title: {
    ja: '性能を高め、または設計・製造に及ぶ保守・修理',
    en: 'Maintenance or repair that improves, or reaches design or manufacture',
  },
  cite: [exempted('12号ただし書'), exempted('13号ただし書')],
  when: all(is(usePurpose, 'maintain-repair'), any(improves, designLevel, containsDesign)),
})

const accompanying = all(
  is(technologyKind, 'use'),
  minimumForUse,
  toUser,
  afterContractAndLicence,
  not(noticeExcluded),
)

export const useOfGoods = rule('use-of-exported-goods', {
  title: { ja: '貨物の輸出に付随する使用の技術', en: 'Use technology that accompanies exported goods' },
  cite: exempted('12号'),
  when: all(is(situation, 'use-of-goods'), accompanying),
  unless: [repairBeyondUse],
})

export const useOfProgram = rule('use-of-provided-program', {
  title: { ja: 'プログラムの提供に付随する使用の技術', en: 'Use technology that accompanies a program' },
  cite: exempted('13号'),
  when: all(is(situation, 'use-of-program'), accompanying),
  unless: [repairBeyondUse],
})
