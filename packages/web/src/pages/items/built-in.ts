import { type ControlList, LIST_TITLES, type Entry as ListEntry, type ListId } from '@sekisho/catalogue/list'
import { type Entry, entries, listControl } from '@sekisho/law/jp/list-control'

/** What these lists are made from: the rules, not a file. */
export const BUILT_IN = 'jp/list-control'

/** What stands between the Japanese and the English of an entry. */
const BETWEEN = ' / '

/** The entries of Japan's lists that are modelled, as lists to search: those of goods and those of technology. */
export function builtInLists(): readonly ControlList[] {
  return [
    listOf(
      'jp-export-order',
      '',
      entries.filter(({ kind }) => kind === 'goods'),
    ),
    listOf(
      'jp-exchange-order',
      '外為令',
      entries.filter(({ kind }) => kind === 'technology'),
    ),
  ]
}

function listOf(id: ListId, prefix: string, modelled: readonly Entry[]): ControlList {
  const brackets = Map.groupBy(modelled, ({ item }) => `${prefix}${item.replaceAll('-', 'の')}`)
  return {
    id,
    title: LIST_TITLES[id],
    language: 'ja',
    asOf: listControl.knownOn,
    source: { file: BUILT_IN, sha256: '' },
    remarks: [],
    entries: [...brackets].map(([bracket, members]) => bracketEntry(bracket, members)),
  }
}

/** A bracketed item with what its entries are called, in both languages. */
function bracketEntry(id: string, members: readonly Entry[]): ListEntry {
  const titles = (language: 'ja' | 'en') => [...new Set(members.map(({ title }) => title[language]))]
  const text = `${titles('ja').join('、')}${BETWEEN}${titles('en').join('; ')}`
  return { id, text, children: [], references: [] }
}

/** Of a text in both languages that of one. */
export function ownWords(text: string, language: 'ja' | 'en'): string {
  const [ja = '', en = ja] = text.split(BETWEEN)
  return language === 'ja' ? ja : en
}

/** The item of the rules that an entry of the list stands for: `3-2(2)` of `3の2(2)`; its entries are those of the rules. */
export function modelledUnder(id: string): readonly Entry[] {
  const isTechnology = id.startsWith('外為令')
  const item = id.replace('外為令', '').replaceAll('の', '-')
  return entries.filter((entry) => entry.item === item && (entry.kind === 'technology') === isTechnology)
}
