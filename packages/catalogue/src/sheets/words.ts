import { FALSE, TRUE, type Truth, type Words } from '@sekisho/logic'
import type { Language } from './document/sheet-document.ts'

/** The words of the sheets, as the ministry and industry use them. */
export const WORDS = {
  comparison: { ja: '項目別対比表', en: 'Item-by-item comparison sheet' },
  parameters: { ja: 'パラメータシート', en: 'Parameter sheet' },
  certificate: { ja: '該非判定書', en: 'Classification certificate' },
  product: { ja: '貨物・技術の名称', en: 'Product' },
  maker: { ja: '製造者', en: 'Maker' },
  model: { ja: '型式', en: 'Model' },
  item: { ja: '項番', en: 'Entry' },
  provision: { ja: '条項', en: 'Provision' },
  list: { ja: '適用法令', en: 'Law applied' },
  result: { ja: '判定結果', en: 'Result' },
  author: { ja: '作成者', en: 'Made by' },
  judge: { ja: '判定者', en: 'Judged by' },
  approver: { ja: '承認者', en: 'Approved by' },
  madeOn: { ja: '作成日', en: 'Date' },
  text: { ja: '規定の内容', en: 'What it says' },
  filledIn: { ja: '記入', en: 'Entry' },
  verdict: { ja: '判定', en: 'Judged' },
  evidence: { ja: '根拠資料・頁', en: 'Evidence, page' },
  reason: { ja: '理由', en: 'Reason' },
} as const satisfies Readonly<Record<string, Words>>

/** Does a limb or an entry apply? */
export const VERDICTS: Readonly<Record<'yes' | 'no' | 'open', Words>> = {
  yes: { ja: '該当', en: 'applies' },
  no: { ja: '非該当', en: 'does not apply' },
  open: { ja: '判定不能', en: 'not known' },
}

/** The answer to a question. */
export const ANSWERS: Readonly<Record<'yes' | 'no' | 'open', Words>> = {
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  open: { ja: '不明', en: 'not known' },
}

/** The words for a truth value. */
export function truthWords(truth: Truth, words: typeof VERDICTS): Words {
  return truth === TRUE ? words.yes : truth === FALSE ? words.no : words.open
}

/** Every word that may be chosen, in a language. */
export function choicesOf(words: typeof VERDICTS, language: Language): readonly string[] {
  return [words.yes, words.no, words.open].map((said) => said[language])
}

/** The truth value that a chosen word stands for, in either language; `null` when it is none of them. */
export function truthSaid(text: string, words: typeof VERDICTS): boolean | 'open' | null {
  const means = (said: Words) => said.ja === text || said.en === text
  return means(words.yes) ? true : means(words.no) ? false : means(words.open) ? 'open' : null
}

/** What stands where a value or limb already stands on another line. */
export function seeLine(line: number): Words {
  return { ja: `${line} のとおり`, en: `see ${line}` }
}
