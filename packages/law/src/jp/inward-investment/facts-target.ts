import { choiceFact, textFact, truthFact } from '@sekisho/logic'

/** The company that the act is about. */

export const targetName = textFact('target.name', {
  label: { ja: '対象の名称', en: 'Name of the target' },
  question: { ja: '対象の会社・事業の名称は何ですか。', en: 'What is the company or business called?' },
  help: { ja: '記録のためだけに使います。', en: 'For the record only.' },
})

export const listCategory = choiceFact('target.list-category', {
  label: { ja: '財務省リストの区分', en: 'Category on the finance ministry’s list' },
  question: {
    ja: '財務省が公表する上場会社のリストでは、どの区分ですか。',
    en: 'In which category is the company on the list of listed companies that the finance ministry publishes?',
  },
  help: {
    ja: '参考です。リストは拘束力がなく、古いこともあるため、判定は会社が実際に営む事業（target.businesses）で行います。',
    en: 'Evidence only. The list does not bind and may be stale: what decides is the business the company really does (target.businesses).',
  },
  options: {
    '1': { ja: '①指定業種以外', en: '1: no designated business' },
    '2': { ja: '②指定業種（コア業種なし）', en: '2: designated, no core business' },
    '3': { ja: '③コア業種', en: '3: core business' },
    'not-on-list': { ja: '掲載なし', en: 'Not on the list' },
  },
})

export const inJapan = truthFact('target.in-japan', {
  label: { ja: '日本の会社', en: 'Japanese company' },
  question: {
    ja: '対象は日本の会社（主たる事務所が日本にある法人、日本の支店・事業）ですか。',
    en: 'Is the target a Japanese company: a corporation with its main office in Japan, a branch or business in Japan?',
  },
})

export const listed = truthFact('target.listed', {
  label: { ja: '上場会社等', en: 'Listed company' },
  question: {
    ja: '対象は金融商品取引所に上場している会社（または店頭売買有価証券の登録会社）ですか。',
    en: 'Are the company’s shares listed on an exchange in Japan, or registered over the counter?',
  },
})

export const stockCompany = truthFact('target.stock-company', {
  label: { ja: '株式会社', en: 'Stock company' },
  question: { ja: '対象は株式会社ですか。', en: 'Is the company a stock company (kabushiki kaisha)?' },
})

export const specifiedCoreOperator = truthFact('target.specified-core-operator', {
  label: { ja: '特定コア事業者', en: 'Specified core business operator' },
  question: {
    ja: '対象（またはその子会社）は特定コア事業者ですか。',
    en: 'Is the company, or a subsidiary of it, a specified core business operator?',
  },
  help: {
    ja: '経済安全保障推進法の特定社会基盤事業者のうち、コア業種に属し特に注意を要する者です。',
    en: 'Those operators of essential infrastructure under the Economic Security Promotion Act, in a core sector, that need particular care.',
  },
  source: { ja: '財務省の公表するリスト', en: 'List published by the finance ministry' },
})
