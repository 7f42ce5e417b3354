import { choiceFact, dayFact, textFact, truthFact } from '@sekisho/logic'

/** What is asked of everything that is classified. What is asked of a kind of product stands with its entries. */

export const actDay = dayFact('day.act', {
  label: { ja: '判定の基準日', en: 'Day of the classification' },
  question: {
    ja: 'いつの規制で判定しますか（輸出・提供の予定日）。',
    en: 'As of which day is it classified (the day of export or provision)?',
  },
})

export const subject = choiceFact('subject', {
  label: { ja: '貨物か技術か', en: 'Goods or technology' },
  question: { ja: '判定するのは貨物ですか、技術ですか。', en: 'Are goods classified, or technology?' },
  options: {
    goods: { ja: '貨物', en: 'goods' },
    technology: { ja: '技術（プログラムを含む）', en: 'technology, programs included' },
  },
})

export const technologyUse = choiceFact('technology.use', {
  label: { ja: '技術の区分', en: 'What the technology is for' },
  question: {
    ja: 'その貨物の設計、製造、使用のどれに係る技術ですか。',
    en: 'Is it technology for the design, the manufacture or the use of the product?',
  },
  options: {
    design: { ja: '設計', en: 'design' },
    manufacture: { ja: '製造', en: 'manufacture' },
    use: { ja: '使用', en: 'use' },
    none: { ja: 'いずれでもない', en: 'none of these' },
  },
})

export const technologyForm = choiceFact('technology.form', {
  label: { ja: '技術の形態', en: 'Form of the technology' },
  question: { ja: 'プログラムですか、それ以外の技術ですか。', en: 'Is it a program, or other technology?' },
  options: {
    program: { ja: 'プログラム', en: 'program' },
    other: { ja: 'プログラム以外の技術（技術データ、技術支援）', en: 'technical data or assistance' },
  },
})

export const technologyRequired = truthFact('technology.required', {
  label: { ja: '必要な技術', en: 'Required technology' },
  question: {
    ja: '規制される性能、特性又は機能に到達し、又はこれらを超えるために必要な部分を含みますか。',
    en: 'Does it hold what is required to reach or exceed the controlled performance, characteristics or functions?',
  },
})

export const productName = textFact('product.name', {
  label: { ja: '品名', en: 'Name of the product' },
  question: { ja: '品名は何ですか。', en: 'What is the product called?' },
  help: { ja: '表示のために持つだけで、判定には用いない。', en: 'Carried to be shown; it decides nothing.' },
})
