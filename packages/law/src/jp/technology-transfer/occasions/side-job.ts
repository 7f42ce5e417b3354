import { occasion } from '@sekisho/logic'
import { inOrder } from './in-order.ts'
import { matter, openness, person, ties } from './parts.ts'
import { matterWords, tieWords } from './words.ts'

/** A member of the university works for a foreign institution too; colleagues go on sharing technology. */
export const sideJob = occasion('side-job', {
  title: { ja: '外国の機関との兼業', en: 'Side job with a foreign institution' },
  about: {
    ja: '外国の大学・企業・政府と契約して兼業する教員・研究者に、同僚や研究室が国内で技術を教え渡す場合です。兼業先で本人が教えることは「共同研究」または「オンライン授業」で判定します。',
    en: 'Colleagues in Japan share technology with a professor or researcher who also works for a foreign university, company or government. What that person teaches there is determined as joint research or an online class.',
  },
  given: {
    'act.kind': 'provide',
    'act.place': 'japan',
    'act.provider-resident': true,
    'recipient.kind': 'individual',
    'person.standing': 'ordinary',
  },
  topics: inOrder([ties, person, openness, matter]),
  words: {
    ...tieWords,
    ...matterWords,
    'act.day': {
      question: {
        ja: '兼業を始めた後、最初に技術を教え渡すのはいつですか。',
        en: 'When is technology first shared after the side job begins?',
      },
    },
    'person.foreign-contracts': {
      question: {
        ja: '兼業の契約はどのようなものですか（相手、指揮命令に服するか、本務校の指揮命令が優先すると合意しているか）。承認された兼業も書きます。',
        en: 'What are the contracts of the side job: with whom, does the person follow directions, was it agreed that the home university prevails? Approved side jobs count too.',
      },
    },
    'care.change-report': {
      question: {
        ja: '就業規則で、兼業の申告を義務づけていますか。',
        en: 'Do the rules of work require side jobs to be declared?',
      },
    },
  },
})
