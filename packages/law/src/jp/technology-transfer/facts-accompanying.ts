import { choiceFact, dayFact, truthFact } from '@sekisho/logic'

/** Conditions of what accompanies exported goods or a program that was provided. */

export const minimumForUse = truthFact('accompanying.minimum', {
  label: { ja: '必要最小限', en: 'The minimum needed' },
  question: {
    ja: '据付（インストール）・操作・保守・修理に必要な最小限のものですか。',
    en: 'Is it the minimum needed to install, operate, maintain or repair?',
  },
})

export const toUser = truthFact('accompanying.to-user', {
  label: { ja: '買主・荷受人・需要者（利用者）への提供', en: 'To the buyer, consignee or user' },
  question: {
    ja: '相手は、その貨物の買主・荷受人・需要者、またはそのプログラムの取引の相手方・利用者ですか。',
    en: 'Is the recipient the buyer, consignee or end user of the goods, or the counterparty or user of the program?',
  },
})

export const contractEffective = dayFact('accompanying.contract-effective', {
  label: { ja: '契約の発効日', en: 'Day the contract takes effect' },
  question: {
    ja: '貨物の輸出契約（プログラムの提供契約）はいつ発効しましたか。',
    en: 'When did the contract on the goods or the program take effect?',
  },
})

export const licenceGranted = dayFact('accompanying.licence-granted', {
  label: { ja: '許可の日', en: 'Day of the licence' },
  question: {
    ja: '貨物の輸出（プログラムの提供）の許可はいつ受けましたか。',
    en: 'When was the export of the goods or the provision of the program licensed?',
  },
  help: {
    ja: '許可を要しない貨物・プログラムなら「ない」です。',
    en: 'There is none where no licence was needed.',
  },
  mayBeAbsent: true,
})

export const usePurpose = choiceFact('accompanying.purpose', {
  label: { ja: '何のための技術か', en: 'What it is for' },
  question: { ja: '何のための技術ですか。', en: 'What is the technology for?' },
  options: {
    'install-operate': { ja: '据付（インストール）・操作', en: 'Installing or operating' },
    'maintain-repair': { ja: '保守・修理', en: 'Maintaining or repairing' },
  },
})

export const improves = truthFact('accompanying.improves', {
  label: { ja: '性能・特性の向上', en: 'Better performance or characteristics' },
  question: {
    ja: '性能・特性（プログラムでは機能・特性）が当初より向上し、または新たな機能・特性が加わりますか。',
    en: 'Does it make performance, characteristics or functions better than provided at first, or add new ones?',
  },
})

export const designLevel = truthFact('accompanying.design-level', {
  label: { ja: '設計・製造と同等の修理技術', en: 'Repair at the level of design or manufacture' },
  question: {
    ja: '修理技術の内容が設計・製造の技術と同等ですか。',
    en: 'Is the repair technology equal to that of design or manufacture?',
  },
})

export const containsDesign = truthFact('accompanying.contains-design', {
  label: { ja: '規制される設計・製造の技術を含む', en: 'Contains controlled design or manufacture' },
  question: {
    ja: '設計・製造に必要な、外為令別表の技術が含まれますか。',
    en: 'Does it contain technology of the table that design or manufacture needs?',
  },
})

export const noticeExcluded = truthFact('accompanying.notice-excluded', {
  label: { ja: '告示で除かれる技術・貨物', en: 'Excluded by the ministry’s notice' },
  question: {
    ja: '経済産業大臣が告示で特例から除いた技術・プログラム・貨物ですか（暗号の一部など）。',
    en: 'Has the Minister excluded the technology, program or goods from the exception by notice, as some cryptography?',
  },
  help: {
    ja: '無償告示ではなく、貿易外省令9条2項12〜14号の告示です。',
    en: 'The notices under items 12 to 14 of article 9(2) of the ministerial order.',
  },
})
