import { choiceFact, truthFact } from '@sekisho/logic'

/** What the technology is, beside its item (shared with goods): kind, and whether it is the part that is controlled. */

export const technologyKind = choiceFact('technology.kind', {
  label: { ja: '技術の種類', en: 'Kind of technology' },
  question: { ja: 'どの種類の技術ですか。', en: 'Which kind of technology is it?' },
  help: {
    ja: '設計は製造の前のすべての段階（試作・試験を含む）、使用は操作・据付・保守・修理・分解修理です。',
    en: 'Design is every stage before production, prototypes and tests included; use is operation, installation, maintenance, repair and overhaul.',
  },
  options: {
    design: { ja: '設計', en: 'Design' },
    manufacture: { ja: '製造', en: 'Manufacture' },
    use: { ja: '使用', en: 'Use' },
    program: { ja: 'プログラム', en: 'A program' },
  },
})

export const required = truthFact('technology.required', {
  label: { ja: '必要な技術', en: 'Required technology' },
  question: {
    ja: 'その技術は、規制される性能・特性・機能に達し、または超えるために必要な部分を含みますか。',
    en: 'Does it contain the part responsible for reaching or exceeding the controlled performance, characteristics or functions?',
  },
  help: {
    ja: '必要な部分は、規制されない製品に使われても規制されます。',
    en: 'That part stays controlled even when applied to a product that is not listed.',
  },
})

export const quantumComputer = choiceFact('technology.quantum-computer', {
  label: { ja: '量子計算機の技術の対象', en: 'Which part of a quantum computer' },
  question: {
    ja: '8の項の量子計算機に関する技術なら、何の設計・製造・使用の技術ですか。',
    en: 'If it is technology of a quantum computer of item 8: of which part?',
  },
  help: {
    ja: '規制されるのは量子ビットの素子・回路と、規制される量子計算機のために特に設計した制御・測定の部分の技術です。完成した量子計算機そのものの技術は16の項です。',
    en: 'Controlled is technology of qubit devices and circuits, and of control and measurement parts specially designed for a listed machine. Technology of the complete computer is item 16.',
  },
  options: {
    'qubits-or-control': {
      ja: '量子ビットの素子・回路、制御・測定の部分',
      en: 'Qubit devices and circuits, control and measurement parts',
    },
    complete: { ja: '完成した量子計算機', en: 'The complete quantum computer' },
    none: { ja: '量子計算機の技術ではない', en: 'It is no technology of a quantum computer' },
  },
})

export const onlyForSixteen = truthFact('technology.only-for-item-16', {
  label: { ja: '専ら16の項の貨物の技術', en: 'For item 16 goods and nothing else' },
  question: {
    ja: 'その技術は、16の項の貨物の設計・製造・使用に専ら用いられるものですか。',
    en: 'Does the technology serve the design, manufacture or use of goods of item 16 and nothing else?',
  },
  help: {
    ja: '他のことにも使える一般の技術や、農産物・木材など16の項にない貨物の技術は「いいえ」です。',
    en: 'For general technology that serves other things too, or technology for goods outside item 16 such as crops or wood, the answer is no.',
  },
})

export const oralOnly = truthFact('technology.oral-only', {
  label: { ja: '文書・送信を伴わない', en: 'Without documents or transmission' },
  question: {
    ja: '書面・媒体の提供も電気通信による送信もなく、口頭や実演だけで伝えますか。',
    en: 'Is it passed on only by word or demonstration, without any document, medium or transmission?',
  },
})
