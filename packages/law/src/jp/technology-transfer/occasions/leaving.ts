import { occasion, topic } from '@sekisho/logic'
import { destination } from '../../security-trade-control/facts-destination.ts'
import { dealLicensed, forProvision } from '../facts-act.ts'
import { inOrder } from './in-order.ts'
import { matter, openness } from './parts.ts'
import { matterWords } from './words.ts'

const luggage = topic({ ja: '持ち出すもの', en: 'What is taken' }, [forProvision, dealLicensed, destination])

/** Somebody leaves Japan with data on a computer or medium. */
export const leaving = occasion('leaving', {
  title: { ja: '帰国・離任・出張での持出し', en: 'Leaving Japan with data' },
  about: {
    ja: '帰国する学生・研究者、離任する教員、出張者が、データや資料をパソコン・媒体・書類で国外へ持ち出す場合です。機器や試料は貨物として別に判定します。行った先で教え渡すことも別の行為です。',
    en: 'A student or researcher who goes home, a professor who leaves or travels takes data or papers abroad on a computer, medium or paper. Equipment and samples are goods; teaching it there is another act.',
  },
  given: { 'act.kind': 'carry-media', 'act.place': 'abroad' },
  topics: inOrder([luggage, openness, matter]),
  words: {
    ...matterWords,
    'act.day': {
      question: { ja: '出国はいつですか。', en: 'When does the person leave Japan?' },
    },
    'act.for-provision': {
      question: {
        ja: '持ち出すデータや資料を、国外の大学・会社・同僚に渡し、見せ、使わせる予定ですか（自分だけが使うなら「いいえ」）。',
        en: 'Will the data or papers be given, shown or opened to a university, company or colleagues abroad (no, where only used oneself)?',
      },
    },
    'destination.country': {
      question: {
        ja: 'どの国・地域へ持ち出しますか（2文字の符号）。',
        en: 'To which country or area (two letters)?',
      },
    },
  },
})
