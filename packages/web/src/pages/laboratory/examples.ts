import type { Example } from '../../parts/examples.tsx'

/** Situations of a university. */
export const EXAMPLES: readonly Example[] = [
  {
    file: 'technology-transfer/doctoral-student',
    words: {
      ja: '外国政府の奨学金で学ぶ留学生に、集積回路の設計を教える',
      en: 'A student on a foreign government’s scholarship is taught circuit design',
    },
  },
  {
    file: 'technology-transfer/joint-research',
    words: {
      ja: '量子ビットの共同研究：議論し、設計データを送り、論文を投稿する',
      en: 'Joint research on qubits: discussed, design data sent, a paper submitted',
    },
  },
  {
    file: 'technology-transfer/cross-appointment',
    words: {
      ja: '外国の大学にも籍を置く教授に、製造方法を渡す',
      en: 'A process is handed to a professor who is also appointed abroad',
    },
  },
  {
    file: 'technology-transfer/leaving-with-data',
    words: {
      ja: '帰国する研究員が、設計データを持ち帰る',
      en: 'A researcher goes home with design data',
    },
  },
  {
    file: 'technology-transfer/online-class',
    words: {
      ja: '出版された教科書の範囲で、国外の学生にオンライン授業をする',
      en: 'An online class for students abroad, within a published textbook',
    },
  },
]
