import { occasion, topic } from '@sekisho/logic'
import { destination } from '../../security-trade-control/facts-destination.ts'
import { recipientKind } from '../facts-recipient.ts'
import { decided, reportField } from '../facts-report.ts'
import { inOrder } from './in-order.ts'
import { matter, openness } from './parts.ts'
import { matterWords } from './words.ts'

const partner = topic({ ja: '共同研究の相手', en: 'The partner' }, [recipientKind, destination])
const agreement = topic({ ja: '契約', en: 'The agreement' }, [reportField, decided])

/** Joint or commissioned research with somebody abroad. */
export const jointResearch = occasion('joint-research', {
  title: { ja: '海外との共同研究・受託研究', en: 'Joint research with a partner abroad' },
  about: {
    ja: '国外の大学・企業に、データ・図面・プログラム・ノウハウを送り、会議で話し、共有フォルダーの権限を与える場合です。試料や装置を送るときは貨物の輸出として別に判定します。',
    en: 'Sending data, drawings, programs or know-how to a university or company abroad, telling it in meetings, giving access to shared folders. Samples and instruments are exports of goods, determined by themselves.',
  },
  given: { 'act.kind': 'provide', 'act.place': 'abroad', 'act.provider-resident': true },
  topics: inOrder([partner, openness, matter, agreement]),
  words: {
    ...matterWords,
    'act.day': {
      question: {
        ja: '最初に技術を送り、話し、共有するのはいつですか。',
        en: 'When is technology first sent, told or shared?',
      },
    },
    'recipient.kind': {
      question: {
        ja: '共同研究の相手は誰ですか。',
        en: 'Who is the partner?',
      },
    },
    'destination.country': {
      question: {
        ja: '相手の機関はどの国・地域にありますか（2文字の符号）。',
        en: 'In which country or area is the partner (two letters)?',
      },
    },
    'user.listed': {
      question: {
        ja: '相手の大学・企業・研究所は、外国ユーザーリストに載っていますか。',
        en: 'Is the partner’s university, company or institute in the foreign end user list?',
      },
    },
    'user.arms': {
      question: {
        ja: '相手の機関が兵器の開発・製造をしている（していた）ことを知っていますか（国防系の大学を含む）。',
        en: 'Is it known that the partner develops or makes arms, or did so (a university of the armed forces included)?',
      },
    },
  },
})
