import { halfWidth, IROHA, numberOf } from '@sekisho/law/cite'
import { type ControlList, type Entry, entriesById, type ListId } from './control-list.ts'
import { articleId, below } from './goods-order-id.ts'

/** What somebody means who writes the number of an entry: the list, where the writing says it, and the id in it. */
export interface EntryNumber {
  /** The lists it may be in; several where the writing leaves it open. */
  readonly lists: readonly ListId[]
  readonly id: string
}

const NUMBER = '(?:[0-9]+|[〇一二三四五六七八九十百]+)(?:の(?:[0-9]+|[〇一二三四五六七八九十百]+))*'
const BRACKET = `[（(]${NUMBER}[）)]`
const BELOW = `(?:${NUMBER})?`
const ORDER = new RegExp(
  `^(外為令|外国為替令)?(?:輸出令|輸出貿易管理令)?(?:別表(?:第[一1])?(?:の|・)?)?第?(${NUMBER})(?:の?項)?(${BRACKET})?(${BELOW})$`,
)
const GOODS_ORDER = new RegExp(
  `^(?:貨物等?省令|省令)?第?(${NUMBER})条(?:の(${NUMBER}))?(?:第?(${NUMBER})項)?(?:第?(${NUMBER})号(?:の(${NUMBER}))?)?([${IROHA}])?(${BRACKET})?(${BELOW})$`,
)
const CODE = /^(?:ECCN)?([0-9][A-E][0-9]{3})((?:\.?[a-z](?![a-z])|\.?[0-9]{1,2})*)\.?$/i

/**
 * Reads the number of an entry in any of the ways in which it is written: `7(16)`, `７の項（１６）`, `別表第一の七の項（十六）`,
 * `省令第6条第17号ヘ`, `3A001.a`, `3a001a5a`. Nothing where it is no such number; `7` alone is a number only with 項.
 */
export function parseEntryNumber(written: string): EntryNumber | undefined {
  const text = halfWidth(written).replaceAll(/[\s　]/g, '')
  const [, code, below = ''] = CODE.exec(text) ?? []
  if (code !== undefined) {
    const parts = below.toLowerCase().match(/[a-z]|[0-9]+/g) ?? []
    return { lists: ['us-ccl', 'eu-annex-i'], id: [code.toUpperCase(), ...parts].join('.') }
  }
  return goodsOrderNumber(text) ?? orderNumber(text)
}

function goodsOrderNumber(text: string): EntryNumber | undefined {
  const match = GOODS_ORDER.exec(text)
  if (!match) return undefined
  const [, article = '', branch, paragraph, item, itemBranch, iroha = '', bracket, rest] = match
  const parts = [
    ...(paragraph === undefined ? [] : [`${key(paragraph)}項`]),
    ...(item === undefined
      ? []
      : [`${key(item)}号${itemBranch === undefined ? '' : `の${key(itemBranch)}`}`]),
  ]
  const start = articleId(branch === undefined ? key(article) : `${key(article)}の${key(branch)}`)
  const mark = bracket === undefined ? '' : `(${key(bracket.slice(1, -1))})`
  return { lists: ['jp-goods-order'], id: parts.reduce(below, start) + iroha + mark + key(rest ?? '') }
}

function orderNumber(text: string): EntryNumber | undefined {
  const match = ORDER.exec(text)
  if (!match) return undefined
  const [, exchange, item = '', bracket, below = ''] = match
  // A number alone may be anything: a year, a quantity, the beginning of a tariff code.
  if (bracket === undefined && !/項|別表/.test(text)) return undefined
  const id = `${key(item)}${bracket === undefined ? '' : `(${key(bracket.slice(1, -1))})`}${key(below)}`
  return exchange === undefined
    ? { lists: ['jp-export-order'], id }
    : { lists: ['jp-exchange-order'], id: `外為令${id}` }
}

/** `十の二` and `10の2` as `10の2`; nothing stays nothing. */
function key(number: string): string {
  return number === '' ? '' : number.split('の').map(numberOf).join('の')
}

/** What a list has under a number: the entry, or how near it comes. */
export type NumberFound =
  | { readonly is: 'entry'; readonly entry: Entry }
  /** The number is kept, its content was deleted. */
  | { readonly is: 'deleted'; readonly entry: Entry }
  /** The list has no such number; `nearest` is the last entry above it that there is. */
  | { readonly is: 'none'; readonly nearest: Entry | undefined }

/** Looks an entry up by its id. What was deleted is told as such, and what never was with the nearest entry above. */
export function lookUpEntry(list: ControlList, id: string): NumberFound {
  const entries = entriesById(list)
  const entry = entries.get(id)
  if (entry) return { is: entry.deleted ? 'deleted' : 'entry', entry }
  for (let end = id.length - 1; end > 0; end--) {
    const above = entries.get(id.slice(0, end))
    if (above) return { is: 'none', nearest: above }
  }
  return { is: 'none', nearest: undefined }
}
