import { CONCORDANCE } from './tables/concordance.ts'

/** On what a pairing rests: `notes` come from the texts, `headings` were only read side by side and are unverified. */
export type PairingMark = 'notes' | 'headings'

/** Entries of other lists that speak of the same goods as a bracket of 別表第一; never a rule of priority. */
export interface Pairing {
  /** The bracket of 別表第一: `7(16)`. */
  readonly bracket: string
  /** The items of the ministerial order: `省令6条17号`. */
  readonly goodsOrder: readonly string[]
  /** ECCNs and codes of the EU's list, which share their numbers where they have the same entry. */
  readonly codes: readonly { readonly code: string; readonly mark: PairingMark }[]
}

/** The article of the ministerial order for each item of 別表第一. */
const ARTICLES: Readonly<Record<string, string>> = {
  2: '1条',
  3: '2条',
  '3の2': '2条の2',
  4: '3条',
  5: '4条',
  6: '5条',
  7: '6条',
  8: '7条',
  9: '8条',
  10: '9条',
  11: '10条',
  12: '11条',
  13: '12条',
  14: '13条',
  15: '14条',
}

/** What pairs the lists with each other, a line a bracket of 別表第一. */
export const pairings: readonly Pairing[] = CONCORDANCE.trim()
  .split('\n')
  .map((line) => {
    const [bracket = '', items = '', codes = ''] = line.split('|').map((cell) => cell.trim())
    return {
      bracket,
      goodsOrder: words(items).map((item) => goodsOrderId(bracket, item)),
      codes: words(codes).map((code) => ({
        code: code.replace('*', ''),
        mark: code.endsWith('*') ? ('notes' as const) : ('headings' as const),
      })),
    }
  })

/** `17` below `7(16)` as `省令6条17号`; `2項4の2` below `3(2)` as `省令2条2項4号の2`. */
function goodsOrderId(bracket: string, item: string): string {
  const article = ARTICLES[bracket.replace(/\(.*/, '')] ?? ''
  return `省令${article}${item.replace(/^(第?\d+項)?(\d+)/, '$1$2号')}`
}

function words(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '')
}
