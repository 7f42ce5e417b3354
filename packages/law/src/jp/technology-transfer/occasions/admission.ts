import { occasion } from '@sekisho/logic'
import { inOrder } from './in-order.ts'
import { matter, openness, person, ties } from './parts.ts'
import { matterWords, tieWords } from './words.ts'

/** Admitting a student or a researcher, and teaching in the laboratory. */
export const admission = occasion('admission', {
  title: { ja: '学生・研究者の受入れ', en: 'Admitting a student or researcher' },
  about: {
    ja: '受け入れた人に、日本の研究室で技術を教え、データを見せ、装置を使わせる場合です。来日前にオンラインで教えるときは「オンライン授業」で判定します。',
    en: 'Teaching technology, showing data or letting instruments be used in a laboratory in Japan. For teaching online before arrival see “online class”.',
  },
  given: {
    'act.kind': 'provide',
    'act.place': 'japan',
    'act.provider-resident': true,
    'recipient.kind': 'individual',
  },
  topics: inOrder([person, ties, openness, matter]),
  words: {
    ...tieWords,
    ...matterWords,
    'act.day': {
      question: {
        ja: '研究室で技術に触れ始めるのはいつですか。',
        en: 'When does the person begin to be taught in the laboratory?',
      },
    },
    'person.works-in-japan': {
      question: {
        ja: '大学や日本の会社が、その人を雇用していますか（RA・TA・研究員を含む）。',
        en: 'Is the person employed by the university or a company in Japan (RA, TA and researchers included)?',
      },
    },
    'person.entered': {
      question: {
        ja: 'その人はいつ日本に入国しましたか（入国から6か月は、雇用されていなければ非居住者です）。',
        en: 'When did the person enter Japan (for six months, unless employed, the person is a non-resident)?',
      },
    },
    'destination.country': {
      question: {
        ja: 'その人の所属していた機関、帰る先、または費用を出す外国政府は、どの国・地域ですか（2文字の符号）。',
        en: 'From which country or area does the person come, return to, or is paid by its government (two letters)?',
      },
    },
  },
})
