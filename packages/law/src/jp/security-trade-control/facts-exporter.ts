import { truthFact } from '@sekisho/logic'

/** Who exports or provides: what decides the standing duties. */

export const inBusiness = truthFact('exporter.in-business', {
  label: { ja: '業として行う輸出・提供', en: 'Exports or provides as a business' },
  question: {
    ja: '輸出や技術の提供を、業として（反復・継続して）行いますか。',
    en: 'Are exports or provisions made as a business, that is, repeatedly?',
  },
  help: {
    ja: '大学・研究機関が反復して行う場合も含みます。',
    en: 'A university or institute that does so repeatedly is included.',
  },
})

export const individual = truthFact('exporter.individual', {
  label: { ja: '個人', en: 'An individual' },
  question: {
    ja: '輸出・提供をするのは個人（法人でない）ですか。',
    en: 'Is the one who exports or provides an individual, not a body?',
  },
})

export const onlyExempt = truthFact('exporter.only-exempt', {
  label: { ja: '特例だけで行う', en: 'Only under exceptions' },
  question: {
    ja: '許可を要しない特例に当たる輸出・提供だけを業として行いますか。',
    en: 'Is all of that business done under exceptions that need no licence?',
  },
})
