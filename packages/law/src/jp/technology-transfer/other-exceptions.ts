import { all, any, is, rule } from '@sekisho/logic'
import { situation } from './facts-exception.ts'
import { conditionsOfSpecialCase, declaredUser, neededAtMeeting } from './facts-program.ts'
import { exempted } from './texts.ts'

/** The remaining transactions of article 9(2): of the state, for inspections, passed on as declared, standards. */

export const ofTheMinistry = rule('transaction-of-the-minister', {
  title: { ja: '経済産業大臣が行う取引', en: 'Transaction of the Minister' },
  cite: exempted('1号'),
  when: is(situation, 'ministry-act'),
})

export const ofDefence = rule('provision-by-or-to-defence', {
  title: { ja: '防衛大臣による提供・防衛大臣への提供', en: 'Provided by or to the Minister of Defense' },
  cite: [exempted('2号'), exempted('2号の2')],
  when: all(is(situation, 'defence-act'), conditionsOfSpecialCase),
})

export const underAidAgreement = rule('under-an-aid-agreement', {
  title: { ja: '政府間協定に基づく提供', en: 'Under an agreement between governments' },
  cite: exempted('3号'),
  when: all(is(situation, 'government-aid'), conditionsOfSpecialCase),
})

export const forInspection = rule('for-an-inspection', {
  title: { ja: '保障措置・査察のための提供', en: 'For safeguards or an inspection' },
  cite: [exempted('3号の2'), exempted('3号の3')],
  when: all(is(situation, 'inspection'), conditionsOfSpecialCase),
})

export const onwardAsDeclared = rule('onward-as-declared', {
  title: { ja: '許可で明らかにした利用者への提供', en: 'Passed on to the declared user' },
  cite: exempted('4号'),
  when: all(is(situation, 'onward-declared'), declaredUser),
})

export const disasterReturn = rule('with-disaster-aid-sent-back', {
  title: { ja: '原子力災害の援助貨物の返送に伴う技術', en: 'With disaster aid that is sent back' },
  cite: exempted('15号'),
  when: all(is(situation, 'disaster-return'), conditionsOfSpecialCase),
})

export const cryptoStandard = rule('cryptography-for-a-standard', {
  title: { ja: '国際標準のための暗号技術', en: 'Cryptography for an international standard' },
  cite: exempted('16号'),
  when: all(is(situation, 'crypto-standard'), neededAtMeeting),
})

export const specialTransaction = rule('special-transaction', {
  title: { ja: '国の取引その他の特別の取引', en: 'Transactions of the state and other special ones' },
  cite: exempted('柱書'),
  when: any(
    ofTheMinistry,
    ofDefence,
    underAidAgreement,
    forInspection,
    onwardAsDeclared,
    disasterReturn,
    cryptoStandard,
  ),
})
