import { occasion, topic } from '@sekisho/logic'
import { destination } from '../../security-trade-control/facts-destination.ts'
import { place } from '../facts-act.ts'
import { publicHow, toParticularPersons } from '../facts-public.ts'
import { recipientKind } from '../facts-recipient.ts'
import { inOrder } from './in-order.ts'
import { matter } from './parts.ts'
import { matterWords } from './words.ts'

const event = topic({ ja: '学会・発表', en: 'The conference' }, [
  publicHow,
  toParticularPersons,
  place,
  recipientKind,
  destination,
])

/** Speaking at a conference, submitting a paper. */
export const conference = occasion('conference', {
  title: { ja: '学会発表・論文投稿', en: 'Conference talk or paper' },
  about: {
    ja: '学会で発表し、論文を投稿し、資料を配る場合です。誰でも参加・入手できるなら公知とするための提供です。発表の後に個別に教えることは別に判定します。',
    en: 'Speaking at a conference, submitting a paper, handing out material. Open to anybody, it is made public. Telling one person more afterwards is another act.',
  },
  given: { 'act.kind': 'provide', 'act.provider-resident': true, 'exception.situation': 'public' },
  topics: inOrder([event, matter]),
  words: {
    ...matterWords,
    'act.day': {
      question: { ja: '発表・投稿はいつですか。', en: 'When is the talk or the submission?' },
    },
    'public.how': {
      question: {
        ja: 'どのように発表しますか。参加者が招待者・会員に限られる会合、秘密保持を求める会合なら「いずれでもない」です。',
        en: 'How is it presented? For a meeting restricted to invited people or members, or under secrecy, choose “none of these”.',
      },
    },
    'public.to-particular-persons': {
      question: {
        ja: '公開の形をとりながら、実際には特定の人・会社に教えることが目的ですか。',
        en: 'Is openness only the form, and telling particular people or a company the real aim?',
      },
    },
    'act.place': {
      question: { ja: '発表を聴き、資料を受け取るのはどこですか。', en: 'Where is it heard or received?' },
    },
    'recipient.kind': {
      question: { ja: '聴く・受け取るのは誰ですか。', en: 'Who hears or receives it?' },
    },
  },
})
