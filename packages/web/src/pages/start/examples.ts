import type { Example } from '../../parts/examples.tsx'

/** The examples of the start page. */
export const EXAMPLES: readonly Example[] = [
  {
    file: 'inward-investment/fund-one-percent',
    words: {
      ja: '約1％を取得したファンドが、自らの社長を取締役に選任させる（2019年の報告の海外事例）',
      en: 'A fund with about 1 % has its president elected to the board (overseas case of the 2019 report)',
    },
  },
  {
    file: 'inward-investment/business-sale',
    words: {
      ja: '約1％の株主の働きかけで事業が売却される（2019年の報告の海外事例）',
      en: 'A shareholder with about 1 % gets a business sold (overseas case of the 2019 report)',
    },
  },
  {
    file: 'inward-investment/part-from-a-foreign-holder',
    words: {
      ja: '一部を居住者から、一部を外国投資家から買う',
      en: 'Part is bought from a resident, part from a foreign investor',
    },
  },
  {
    file: 'inward-investment/share-as-a-range',
    words: { ja: '割合が範囲でしか分からない', en: 'The share is known only as a range' },
  },
  {
    file: 'export/gravimeter-small-value',
    words: {
      ja: '80万円の重力計を、ベトナムとイランの大学へ送る',
      en: 'A gravimeter of ¥800,000 to universities in Viet Nam and in Iran',
    },
  },
  {
    file: 'export/lathe-to-army-workshop',
    words: {
      ja: 'リスト規制に当たらない旋盤を、軍の工場へ送る',
      en: 'A lathe that is not listed to the workshop of an army',
    },
  },
  {
    file: 'export/vacuum-pump-open',
    words: {
      ja: '真空ポンプを送る。外国ユーザーリストはまだ見ていない',
      en: 'A vacuum pump; the foreign end user list has not been looked up yet',
    },
  },
]
