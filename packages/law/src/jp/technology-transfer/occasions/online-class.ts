import { occasion, topic } from '@sekisho/logic'
import { destination } from '../../security-trade-control/facts-destination.ts'
import { recipientKind } from '../facts-recipient.ts'
import { inOrder } from './in-order.ts'
import { matter, openness } from './parts.ts'
import { matterWords } from './words.ts'

const students = topic({ ja: '受講者', en: 'Who attends' }, [recipientKind, destination])

/** Teaching people abroad online. */
export const onlineClass = occasion('online-class', {
  title: { ja: '国外へのオンライン授業・指導', en: 'Online class for people abroad' },
  about: {
    ja: '国外にいる学生・研究者に、オンラインで授業や研究指導をする場合です。国外で受け取る人は、国籍や居住性を問わず対象になります。',
    en: 'Teaching or supervising students and researchers abroad online. Whoever receives it abroad is covered, whatever nationality or residency.',
  },
  given: { 'act.kind': 'provide', 'act.place': 'abroad', 'act.provider-resident': true },
  topics: inOrder([openness, students, matter]),
  words: {
    ...matterWords,
    'act.day': {
      question: {
        ja: '授業・指導はいつですか（配信ならその開始日）。',
        en: 'When is the class (or from when is it streamed)?',
      },
    },
    'exception.situation': {
      question: {
        ja: '授業の内容は、次のどれに当たりますか。出版された教科書や論文の範囲なら「公知」です。',
        en: 'What is taught? “Public” where it stays within published textbooks and papers.',
      },
    },
    'recipient.kind': {
      question: { ja: '受講するのは誰ですか。', en: 'Who attends?' },
    },
    'destination.country': {
      question: {
        ja: '受講者はどの国・地域で受講しますか（2文字の符号。複数なら国ごとに判定）。',
        en: 'In which country or area do they attend (two letters; determine each by itself)?',
      },
    },
  },
})
