import { choiceFact, truthFact } from '@sekisho/logic'

/** Conditions of what is public, of basic science and of filing a patent. */

export const publicHow = choiceFact('public.how', {
  label: { ja: '公知の形', en: 'How it is public' },
  question: {
    ja: 'どのように公になっていますか（しますか）。',
    en: 'How is it public, or to be made public?',
  },
  options: {
    published: {
      ja: '書籍・雑誌・カタログ・インターネット上のファイルなどで既に公開されている',
      en: 'Already published: books, journals, catalogues, files on the open internet',
    },
    obtainable: {
      ja: '学会誌、公開特許情報、公開シンポジウムの議事録など誰でも入手できる',
      en: 'Obtainable by anybody: society journals, published patents, open symposium records',
    },
    'open-event': {
      ja: '工場見学、講演会、展示会などで誰でも見聞きできる',
      en: 'To be seen or heard by anybody: open factory tour, lecture, exhibition',
    },
    'open-source': {
      ja: 'ソースコードが公開されているプログラム',
      en: 'A program whose source code is public',
    },
    submission: {
      ja: '論文の投稿、学会発表の原稿の送付など、公にするために送る',
      en: 'Sent in order to be published: submitted paper, manuscript for a conference',
    },
    no: {
      ja: 'いずれでもない（未公開の部分がある、参加者が限られるなど）',
      en: 'None of these: parts are unpublished, attendance is restricted',
    },
  },
})

export const toParticularPersons = truthFact('public.to-particular-persons', {
  label: { ja: '特定の者への提供が目的', en: 'Meant for particular persons' },
  question: {
    ja: '公にするという形をとりながら、特定の者に提供することを目的としていますか。',
    en: 'Is making it public only the form, and providing it to particular persons the aim?',
  },
})

export const principles = truthFact('basic-science.principles', {
  label: { ja: '原理の究明が主な目的', en: 'Aims mainly at principles' },
  question: {
    ja: '自然科学の現象の原理の究明を主な目的とし、理論的または実験的方法による研究ですか。',
    en: 'Is it research that aims mainly at the principles of natural phenomena, by theory or experiment?',
  },
  help: {
    ja: '宇宙の生成、素粒子理論など。製品への応用につながる共同研究は当たらないことが多くあります。',
    en: 'Such as the origin of the universe or particle theory. Joint research that leads to a product often is not.',
  },
})

export const productAim = truthFact('basic-science.product-aim', {
  label: { ja: '特定の製品の設計・製造が目的', en: 'Aims at a specific product' },
  question: {
    ja: '特定の製品の設計または製造を目的としていますか。',
    en: 'Does it aim at the design or manufacture of a specific product?',
  },
})

export const minimumForFiling = truthFact('industrial-property.minimum', {
  label: { ja: '出願・登録に必要な最小限', en: 'The minimum needed for filing' },
  question: {
    ja: '提供するのは、出願または登録に必要な最小限の技術だけですか。',
    en: 'Is only the minimum provided that the filing or registration needs?',
  },
})
