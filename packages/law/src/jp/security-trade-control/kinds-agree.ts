import { all, any, constraint, inSet, is, rule, setParameter } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { syria } from './country-groups.ts'
import { exampleGoods, examplesFor, type WeaponKind } from './example-goods.ts'
import { destination } from './facts-destination.ts'
import {
  listedBiological,
  listedChemical,
  listedMissile,
  listedNuclear,
  userListing,
} from './facts-end-user.ts'
import { syriaExample, wmdExample } from './facts-item-16.ts'

/** Does the kind for which the end user is listed agree with the kind for which the goods are likely to be used? */

const unverified = {
  ja: '通達の別表の要約によります。各番号がいつからあるかは確認していません。',
  en: 'Taken from a summary of the notice; since when each number is there could not be established.',
} as const

const guideline = cite('キャッチオール通達1(6)', { unverified })

function examples(kind: WeaponKind, ja: string, en: string) {
  return setParameter(`examples-${kind}`, {
    title: { ja: `おそれの強い貨物例：${ja}`, en: `Example goods: ${en}` },
    values: [{ is: examplesFor(kind), cite: guideline }],
  })
}

export const nuclearExamples = examples('nuclear', '核兵器', 'nuclear weapons')
export const biologicalExamples = examples('biological', '生物兵器', 'biological weapons')
export const chemicalExamples = examples('chemical', '化学兵器', 'chemical weapons')
export const missileExamples = examples('missile', 'ミサイル', 'missiles')

export const knownExamples = setParameter('known-examples', {
  title: { ja: 'おそれの強い貨物例の番号', en: 'Numbers of the example goods' },
  values: [{ is: ['none', ...exampleGoods.map(({ number }) => number)], cite: guideline }],
})

const inSyria = inSet(destination, syria)

export const kindsAgree = rule('kinds-agree', {
  title: {
    ja: '掲載の区分と貨物の懸念用途の種別が一致',
    en: 'Kind of the listing agrees with the kind of the goods',
  },
  cite: guideline,
  when: all(
    is(userListing, 'wmd', 'both'),
    any(
      all(listedNuclear, inSet(wmdExample, nuclearExamples)),
      all(listedMissile, inSet(wmdExample, missileExamples)),
      all(
        listedBiological,
        any(inSet(wmdExample, biologicalExamples), all(inSyria, is(syriaExample, 'biological', 'both'))),
      ),
      all(
        listedChemical,
        any(inSet(wmdExample, chemicalExamples), all(inSyria, is(syriaExample, 'chemical', 'both'))),
      ),
    ),
  ),
})

export const exampleIsKnown = constraint('example-is-in-the-list', {
  always: inSet(wmdExample, knownExamples),
  message: {
    ja: '貨物例の番号（item.wmd-example）は 1 から 41 か none です。番号を確かめてください。',
    en: 'The number of the example goods (item.wmd-example) is 1 to 41, or none: check it.',
  },
})
