import { choiceType, decision, is, type TruthExpression } from '@sekisho/logic'
import { coreBusiness, coreList, specifiedCoreBusinessOperator } from './core-business.ts'
import { designatedBusiness } from './designated-business.ts'
import { designated } from './designated-groups.ts'

/** The gravest class of the target's businesses, for inward direct investment. */
export const sectorClass = decision('sector-class', {
  title: { ja: '業種の区分', en: 'Class of the sector' },
  cite: designated,
  type: choiceType({
    none: { ja: '指定業種以外', en: 'Not designated' },
    designated: { ja: '指定業種（コア業種以外）', en: 'Designated, not core' },
    core: { ja: 'コア業種', en: 'Core' },
    'specified-core-operator': { ja: '特定コア事業者', en: 'Specified core business operator' },
  }),
  principle: 'none',
  exceptions: [
    { when: specifiedCoreBusinessOperator, is: 'specified-core-operator', rank: 3, cite: coreList },
    { when: coreBusiness, is: 'core', rank: 2, cite: coreList },
    { when: designatedBusiness, is: 'designated', rank: 1, cite: designated },
  ],
})

/** Designated, whether core or not. */
export const isDesignated: TruthExpression = is(sectorClass, 'designated', 'core', 'specified-core-operator')

/** Core, whether a specified core operator or not. */
export const isCore: TruthExpression = is(sectorClass, 'core', 'specified-core-operator')
