/** The entries that are modelled, as lists to search where no list was imported. No input or output. */
import { entries, listControl, type Entry as Modelled } from '@sekisho/law/jp/list-control'
import { type Expression, nodeOf, operandsOf } from '@sekisho/logic'
import { type ControlList, type Entry, LIST_TITLES } from '../list/index.ts'

/** What these lists are made from: the rules, not a file. */
export const MODELLED = listControl.id

/** What stands between the Japanese and the English of an entry. */
const BETWEEN = ' / '

/** Every entry that is modelled as lists: those of goods and those of technology. */
export function modelledLists(): readonly ControlList[] {
  return [listOf('goods', 'jp-export-order'), listOf('technology', 'jp-exchange-order')]
}

/** Of the text of such an entry, which is in both languages, that of one. */
export function ownWords(text: string, language: 'ja' | 'en'): string {
  const [ja = '', en = ja] = text.split(BETWEEN)
  return language === 'ja' ? ja : en
}

function listOf(kind: Modelled['kind'], id: ControlList['id']): ControlList {
  const brackets = Map.groupBy(
    entries.filter((entry) => entry.kind === kind),
    numberOf,
  )
  return {
    id,
    title: LIST_TITLES[id],
    language: 'ja',
    asOf: listControl.knownOn,
    source: { file: MODELLED, sha256: '' },
    remarks: [
      {
        ja: '規則にした項目の見出しと細目の名だけで、法令の文言ではない。規則にしていない項目は含まない。',
        en: 'Headings and names of limbs of what is modelled, not the text of the law; other entries are not in it.',
      },
    ],
    entries: [...brackets].map(([number, members]) => bracketEntry(number, members)),
  }
}

/** As lists write numbers: `3の2(2)`, `外為令6(1)`. */
function numberOf({ item, kind }: Modelled): string {
  const number = item.replaceAll('-', 'の')
  return kind === 'technology' ? `外為令${number}` : number
}

/** A bracketed item with what its entries are called; beside it what their limbs and the kinds of goods in them are called. */
function bracketEntry(id: string, members: readonly Modelled[]): Entry {
  const titles = (language: 'ja' | 'en') => [...new Set(members.map(({ title }) => title[language]))]
  const text = `${titles('ja').join('、')}${BETWEEN}${titles('en').join('; ')}`
  return { id, text, notes: [...new Set(members.flatMap(namesIn))], children: [], references: [] }
}

/** The names of the limbs of an entry, and of the kinds of goods that it asks for. */
function namesIn({ rule }: Modelled): readonly string[] {
  const names = new Set<string>()
  const seen = new Set<Expression>()
  const walk = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'rule') {
      names.add(node.title.ja).add(node.title.en)
      walk(node.when)
    } else if (node.kind === 'fact' && node.id.startsWith('is.')) {
      names.add(node.label.ja).add(node.label.en)
    } else operandsOf(node).forEach(walk)
  }
  walk(rule.when)
  return [...names]
}
