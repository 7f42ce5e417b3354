import { wholeFact } from '@sekisho/logic'

/** The officers of a Japanese body that invests. */

export const officers = wholeFact('investor.officers', {
  unit: 'persons',
  min: 1,
  label: { ja: '役員の数', en: 'Officers' },
  question: { ja: 'その法人・団体の役員は何人ですか。', en: 'How many officers has the body?' },
  help: {
    ja: '取締役・執行役・代表者などのほか、相談役・顧問など同等以上の支配力を持つ者も数えます。日本の会社でも、外国の議決権が50％未満なら問題になります。',
    en: 'Directors, executives, representatives, and advisers with the same influence or more. It matters for a Japanese company too, where foreign votes are under 50 %.',
  },
})

export const nonresidentOfficers = wholeFact('investor.nonresident-officers', {
  unit: 'persons',
  min: 0,
  label: { ja: '非居住者である役員の数', en: 'Non-resident officers' },
  question: {
    ja: 'そのうち非居住者である個人は何人ですか。',
    en: 'How many of them are non-resident individuals?',
  },
})

export const representatives = wholeFact('investor.representatives', {
  unit: 'persons',
  min: 1,
  label: { ja: '代表権を持つ役員の数', en: 'Representing officers' },
  question: {
    ja: '代表する権限を持つ役員は何人ですか。',
    en: 'How many officers have the power to represent the body?',
  },
})

export const nonresidentRepresentatives = wholeFact('investor.nonresident-representatives', {
  unit: 'persons',
  min: 0,
  label: { ja: '非居住者である代表役員の数', en: 'Non-resident representing officers' },
  question: {
    ja: 'そのうち非居住者である個人は何人ですか。',
    en: 'How many of these are non-resident individuals?',
  },
})
