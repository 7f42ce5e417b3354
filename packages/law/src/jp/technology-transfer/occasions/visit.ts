import { occasion } from '@sekisho/logic'
import { inOrder } from './in-order.ts'
import { matter, openness, person, ties } from './parts.ts'
import { matterWords, tieWords } from './words.ts'

/** A visitor is shown the laboratory. */
export const visit = occasion('visit', {
  title: { ja: '訪問者・見学者の案内', en: 'A visit to the laboratory' },
  about: {
    ja: '短期の訪問者に研究室を見せ、説明し、装置の使い方を教える場合です。誰でも参加できる公開の見学なら公知の技術になります。',
    en: 'Showing the laboratory to a visitor, explaining, training on instruments. A tour open to anybody is public.',
  },
  given: {
    'act.kind': 'provide',
    'act.place': 'japan',
    'act.provider-resident': true,
    'recipient.kind': 'individual',
  },
  topics: inOrder([openness, person, matter, ties]),
  words: {
    ...tieWords,
    ...matterWords,
    'act.day': {
      question: { ja: '訪問はいつですか。', en: 'When is the visit?' },
    },
    'exception.situation': {
      question: {
        ja: '見せる・話す内容は、次のどれに当たりますか。誰でも参加できる見学や講演、公開済みの内容だけなら「公知」です。',
        en: 'What will be shown or told? “Public” for a tour or lecture open to anybody, or where all of it is published.',
      },
    },
    'person.entered': {
      question: {
        ja: '訪問者はいつ日本に入国しましたか（短期の訪問者は非居住者です）。',
        en: 'When did the visitor enter Japan (a visitor for a short time is a non-resident)?',
      },
    },
    'destination.country': {
      question: {
        ja: '訪問者はどの国・地域の機関から来ますか（2文字の符号）。',
        en: 'From which country or area does the visitor come (two letters)?',
      },
    },
  },
})
