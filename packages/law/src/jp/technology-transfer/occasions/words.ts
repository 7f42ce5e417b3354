import type { OccasionWords } from '@sekisho/logic'

/** Questions as a professor would put them, wherever they are the same on several occasions. */

export const tieWords: Readonly<Record<string, OccasionWords>> = {
  'recipient.relation': {
    question: {
      ja: 'その人は大学に雇用されていますか（教職員、研究員、雇用されたRA・TA）。雇用していない学生は、大学の定めにより答えてください。',
      en: 'Is the person employed by the university (staff, researcher, employed RA or TA)? For a student who is not, answer by your university’s rules.',
    },
  },
  'care.result': {
    question: {
      ja: '特定類型の確認（誓約書・自己申告書、または受入書類の確認）は済んでいますか。',
      en: 'Has the check on the specified categories been made: pledge or self-declaration, or the admission papers looked at?',
    },
  },
  'person.home-contract': {
    question: {
      ja: 'その人は、この大学など日本の機関と雇用契約を結んでいますか。',
      en: 'Does the person have a contract of employment with this university or another Japanese institution?',
    },
  },
  'person.foreign-contracts': {
    question: {
      ja: 'その人は、外国の大学・企業・政府との雇用や委嘱の契約を持っていますか（在籍出向、クロスアポイントメント、兼業を含む）。',
      en: 'Does the person hold a contract with a foreign university, company or government: employment kept while abroad, cross-appointment, side job?',
    },
  },
  'person.benefit': {
    question: {
      ja: 'その人の学費・生活費・研究費を、外国の政府や政府機関が出していますか。',
      en: 'Does a foreign government or its agency pay the person’s tuition, living or research?',
    },
  },
  'person.benefit-share': {
    question: {
      ja: 'その額は、本人の年間の収入の何パーセントですか（確かめられなければ「ない」）。',
      en: 'What share of the person’s yearly income is that (none where it cannot be established)?',
    },
  },
  'person.instructed': {
    question: {
      ja: '日本で何を研究し何を持ち帰るかについて、外国政府の指示や依頼を受けていると分かっていますか。',
      en: 'Is it known that a foreign government instructs or asks the person what to research here or bring back?',
    },
  },
}

export const matterWords: Readonly<Record<string, OccasionWords>> = {
  'exception.situation': {
    question: {
      ja: '教える・渡す内容は、次のどれに当たりますか。教科書や論文で公開済みなら「公知」、製品を目指さない原理の研究なら「基礎科学」です。',
      en: 'Which of these is it? “Public” where textbooks or papers have published all of it; “basic science” for research into principles without a product in view.',
    },
  },
  'public.how': {
    question: {
      ja: 'どこで公開されていますか、または公開しますか。未公開のデータやノウハウが少しでも加わるなら「いずれでもない」です。',
      en: 'Where is it published, or to be published? With any unpublished data or know-how choose “none of these”.',
    },
  },
  'basic-science.product-aim': {
    question: {
      ja: 'その研究は、企業との共同研究や装置の開発など、特定の製品の設計・製造につながりますか。',
      en: 'Does the research lead to the design or manufacture of a specific product, as joint research with a company or building an instrument does?',
    },
  },
  'item.row': {
    question: {
      ja: '研究室の装置・材料・データ・プログラムの技術は、規制リストのどの項に当たりますか。分からなければ空けて、輸出管理の担当者に該非判定を頼んでください。',
      en: 'Under which item of the control list does the technology of the laboratory’s instruments, materials, data or programs fall? If unsure leave it open and ask the export control office to classify it.',
    },
  },
  'technology.kind': {
    question: {
      ja: '教えるのは、設計・開発のしかた、作り方、使い方、プログラムのどれですか。',
      en: 'Is it how to design, how to make, how to use, or a program?',
    },
  },
  'technology.required': {
    question: {
      ja: '規制される性能を出すための肝心な部分（条件、レシピ、回路、アルゴリズム）を教えますか。',
      en: 'Does it include the part that makes the controlled performance: conditions, recipe, circuit, algorithm?',
    },
  },
}
