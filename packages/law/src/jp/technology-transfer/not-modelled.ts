import { notModelled } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { notice, residencyNotice } from './texts.ts'

/** What the rules cannot decide, each with the reason and, where a person can, what to judge. */

export const dependantResidency = notModelled('dependant-residency', {
  title: { ja: '扶養される同居の家族の居住性', en: 'Residency of family supported by another' },
  cite: residencyNotice,
  reason: {
    ja: '家族は生計を負担する人の居住性に従うとされますが、通達の条文を確認できていません。',
    en: 'Family is said to follow the person who supports it; the text of the notice could not be read.',
  },
  judge: {
    ja: '生計を負担する人は居住者か。',
    en: 'Is the person who supports the family a resident?',
  },
})

export const benefitNotEstablished = notModelled('benefit-not-established', {
  title: {
    ja: '所得に占める割合を確かめられない利益',
    en: 'Benefit whose share of the income cannot be established',
  },
  cite: notice('1(3)サ'),
  reason: {
    ja: '奨学金以外の利益で年間所得との割合が分からないときの扱いを確認できていません。',
    en: 'How benefits other than scholarships are treated where their share of the income is not known could not be established.',
  },
  judge: {
    ja: 'その利益は、金銭に換算して年間所得の25％以上に当たる、重大な利益か。',
    en: 'Is it a large benefit, worth 25 % of the annual income or more?',
  },
})

export const programRunRemotely = notModelled('program-run-remotely', {
  title: { ja: 'サーバー上のプログラムを使わせること', en: 'Letting a program be run on a server' },
  cite: notice('別紙1-2'),
  reason: {
    ja: '渡さずに使わせるサービスをプログラムの提供とみるかは、資料により説明が異なり、役務通達別紙1-2の条文を確認できていません。',
    en: 'Whether letting others run a program without handing it over provides the program is told differently; the annex of the notice could not be read.',
  },
  judge: {
    ja: 'このサービスは、役務通達のいうプログラムの提供を目的とする取引に当たるか。',
    en: 'Is this service, in the terms of the notice, a transaction to provide the program?',
  },
})

export const oralSixteen = notModelled('oral-item-16', {
  title: {
    ja: '2025年10月9日からの、口頭だけによる16の項の技術',
    en: 'Item 16 technology only by word, since 2025-10-09',
  },
  cite: cite('法25条1項', { through: ['貿易外省令9条2項7号'] }),
  reason: {
    ja: '文書・媒体・送信を伴わない16の項の技術の提供は2013年の条文では除かれていましたが、改正後の条文を確認できていません。',
    en: 'Item 16 technology without documents, media or transmission was excluded in the text of 2013; the text as amended could not be read.',
  },
  judge: {
    ja: '現行の貿易外省令は、文書等の提供も送信も伴わない16の項の技術の提供を許可の対象としているか。',
    en: 'Does the order in force cover item 16 technology provided without any document or transmission?',
  },
})

export const fieldsAddedLater = notModelled('report-fields-added-later', {
  title: { ja: '後から加わった重要管理対象技術', en: 'Important managed technology added later' },
  cite: cite('法55条の8', { through: ['重要管理対象技術告示'] }),
  reason: {
    ja: '2024年12月より後の告示の改正を確認できていません。',
    en: 'Changes of the notice after December 2024 could not be established.',
  },
  judge: {
    ja: 'その技術は、契約・決定の日の告示に掲げられているか。',
    en: 'Is the technology named by the notice on the day of the contract or decision?',
  },
})

export const servicesUnderSanctions = notModelled('services-under-sanctions', {
  title: { ja: '経済制裁による役務取引の規制', en: 'Services to sanctioned countries' },
  cite: cite('法25条6項', { through: ['外為令18条3項'] }),
  reason: {
    ja: 'ロシア・ベラルーシ・北朝鮮などとの役務取引には、別に告示で許可義務が課されることがあります。告示を確認できていません。',
    en: 'Services with Russia, Belarus, North Korea and others may need a licence by separate notices, which could not be read.',
  },
  judge: {
    ja: 'この提供は、経済制裁の告示により許可を要するか。',
    en: 'Does this need a licence by a notice under the sanctions?',
  },
})
