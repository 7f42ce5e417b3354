import {
  choiceType,
  decision,
  greatest,
  is,
  number,
  parameter,
  quantity,
  ratio,
  rule,
  times,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { objectValue } from './facts-report.ts'
import { imprisonment2025 } from './reforms.ts'

/** How high a fine can be, and what kind of imprisonment there is. */

export const fineLimit = parameter('fine-limit', {
  unit: 'JPY',
  title: { ja: '罰金の上限', en: 'Limit of the fine' },
  values: [{ is: number(1_000_000, 'JPY'), cite: cite('法70条1項柱書') }],
})

export const fineMultiple = parameter('fine-multiple', {
  unit: 'ratio',
  title: {
    ja: '目的物の価格に対する罰金の上限の倍数',
    en: 'Multiple of the object’s value that limits the fine',
  },
  values: [{ is: ratio(3, 1), cite: cite('法70条1項ただし書') }],
})

export const maximumFine = quantity('maximum-fine', {
  title: {
    ja: '届出・命令に係る罪の罰金の上限',
    en: 'Highest fine for crimes about notifications and orders',
  },
  cite: cite('法70条1項'),
  is: greatest(fineLimit, times(objectValue, fineMultiple)),
})

export const imprisonmentUnified = rule('imprisonment-unified', {
  title: { ja: '拘禁刑への一本化', en: 'Penal servitude became imprisonment' },
  cite: cite('法附則(令和4年法律68号)1項'),
  ...imprisonment2025,
  when: is(duty, 'prior-notification', 'exempt', 'post-investment-report'),
})

export const kindOfImprisonment = decision('kind-of-imprisonment', {
  title: { ja: '自由刑の種類', en: 'Kind of imprisonment' },
  cite: cite('法70条1項'),
  type: choiceType({
    'with-work': { ja: '懲役', en: 'Imprisonment with work' },
    unified: { ja: '拘禁刑', en: 'Imprisonment' },
  }),
  principle: 'with-work',
  exceptions: [{ when: imprisonmentUnified, is: 'unified', cite: cite('法70条1項') }],
})
