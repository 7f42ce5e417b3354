import { choiceFact, truthFact } from '@sekisho/logic'

/** On what occasion it is done, with whom, and for what purpose. */

export const occasion = choiceFact('act.occasion', {
  label: { ja: '行為の経緯', en: 'Occasion of the act' },
  question: {
    ja: 'その行為は、次のいずれかによるものですか。',
    en: 'Does the act come about in one of these ways?',
  },
  help: {
    ja: '新株予約権の行使や転換社債の転換は「通常」です。',
    en: 'Exercising ordinary options or converting bonds is "ordinary".',
  },
  options: {
    ordinary: {
      ja: '通常（売買、引受け、行使など）',
      en: 'Ordinary: purchase, subscription, exercise of an option',
    },
    inheritance: { ja: '相続・遺贈', en: 'Inheritance or bequest' },
    merger: { ja: '合併による承継', en: 'Succession by merger' },
    'company-split': { ja: '会社分割による承継', en: 'Succession by company split' },
    'share-split': { ja: '株式の分割・併合', en: 'Share split or consolidation' },
    'gratis-allotment': { ja: '株式無償割当て', en: 'Gratis allotment of shares' },
    'call-event': {
      ja: '取得条項付株式・新株予約権の取得事由の発生',
      en: 'A call event of callable shares or options',
    },
    'type-conversion': { ja: '組織変更', en: 'Change of the type of company' },
    'listing-offer': {
      ja: '上場申請から上場までの間の募集・売出し',
      en: 'An offer between the application for listing and the listing',
    },
    'securities-business': {
      ja: '証券会社等の引受け・マーケットメイク・貸株など',
      en: 'Underwriting, market making, stock lending by a securities firm',
    },
  },
})

export const fromForeignInvestor = truthFact('act.from-foreign-investor', {
  label: { ja: '外国投資家からの譲受け', en: 'Acquired from a foreign investor' },
  question: {
    ja: '株式・持分を、外国投資家（非居住者の個人、外国法人など）から譲り受けますか。',
    en: 'Are the shares bought from a foreign investor (a non-resident individual, a foreign body and the like)?',
  },
  help: {
    ja: '会社から新株の発行を受ける場合は「いいえ」です。譲渡人が混ざる取引は分けて判定します。',
    en: 'New shares issued by the company: no. A purchase from both kinds of sellers is two acts.',
  },
})

export const toForeignInvestor = truthFact('act.to-foreign-investor', {
  label: { ja: '外国投資家への譲渡', en: 'Transferred to a foreign investor' },
  question: {
    ja: '譲渡の相手は外国投資家（非居住者の個人、外国法人など）ですか。',
    en: 'Are the shares transferred to a foreign investor (a non-resident individual, a foreign body and the like)?',
  },
})

export const capitalTransaction = truthFact('act.capital-transaction', {
  label: { ja: '許可を要する資本取引', en: 'Capital transaction that needs a permit' },
  question: {
    ja: 'その行為は、制裁などにより許可が必要な資本取引に当たりますか。',
    en: 'Is the act a capital transaction for which a permit is needed, such as under sanctions?',
  },
  source: {
    ja: '財務省の告示（資本取引の許可）',
    en: 'Notices of the Ministry of Finance on permits for capital transactions',
  },
})

export const hostilePurpose = truthFact('act.hostile-purpose', {
  label: { ja: '事業継続を困難にする目的', en: 'Purpose of making the business unsustainable' },
  question: {
    ja: '指定業種の事業の継続的・安定的な実施を困難にする行為を目的としますか。',
    en: 'Is the purpose to do something that makes the continued, stable conduct of the designated business difficult?',
  },
})
