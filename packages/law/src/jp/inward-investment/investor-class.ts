import { choiceType, decision, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { regulatedFinancial, violation } from './facts-class.ts'
import { accreditedInvestor, excluded, foreignGovernment } from './government-investors.ts'
import { classes2025, equivalentInvestor, specifiedForeignInvestor } from './information-gathering.ts'
import { reform2020 } from './reforms.ts'

/** Which class an investor belongs to: who may use the exemption, and on which conditions. */

export const violator = rule('violator', {
  title: { ja: '外為法令に違反した者', en: 'Violator of the Act' },
  cite: cite('法27条の2第1項'),
  ...reform2020,
  when: violation,
})

export const financialInstitution = rule('financial-institution', {
  title: { ja: '外国金融機関', en: 'Regulated financial institution' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2第2項', '直投命令3条の2'] }),
  ...reform2020,
  when: regulatedFinancial,
  unless: [accreditedInvestor],
})

export const investorClass = decision('investor-class', {
  title: { ja: '投資家の区分', en: 'Class of the investor' },
  cite: cite('法27条の2第1項', { through: ['直投令3条の2'] }),
  type: choiceType({
    violator: { ja: '違反者', en: 'Violator' },
    'foreign-government': { ja: '外国政府等', en: 'Foreign government body' },
    'specified-foreign-investor': { ja: '特定外国投資家', en: 'Specified foreign investor' },
    equivalent: { ja: '特定外国投資家に準ずる者', en: 'Equivalent to a specified foreign investor' },
    'financial-institution': { ja: '外国金融機関', en: 'Regulated financial institution' },
    general: { ja: '一般投資家', en: 'General investor' },
  }),
  principle: 'general',
  exceptions: [
    { when: violator, is: 'violator', rank: 5, cite: cite('法27条の2第1項') },
    { when: foreignGovernment, is: 'foreign-government', rank: 4, cite: excluded },
    { when: specifiedForeignInvestor, is: 'specified-foreign-investor', rank: 3, cite: classes2025 },
    { when: equivalentInvestor, is: 'equivalent', rank: 2, cite: classes2025 },
    { when: financialInstitution, is: 'financial-institution', rank: 1, cite: excluded },
  ],
})
