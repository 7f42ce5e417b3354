import { entries, type Entry as Modelled } from '@sekisho/law/jp/list-control'
import { type ControlList, type Entry, LIST_TITLES } from '../list/index.ts'
import { listRules } from './list-rules.ts'

/** As lists write numbers: `3の2(2)`, `外為令6(1)`. */
function numberOf({ item, kind }: Modelled): string {
  const number = item.replaceAll('-', 'の')
  return kind === 'technology' ? `外為令${number}` : number
}

function listOf(kind: Modelled['kind'], id: ControlList['id']): ControlList {
  const titles = new Map<string, string[]>()
  for (const entry of entries.filter((one) => one.kind === kind)) {
    const number = numberOf(entry)
    const known = titles.get(number) ?? []
    titles.set(number, [...known, `${entry.title.ja} / ${entry.title.en}`])
  }
  const brackets = [...titles].map(([number, texts]) => ({
    id: number,
    text: texts.join('; '),
    row: rowOf(number),
  }))
  const rows = [...Map.groupBy(brackets, ({ row }) => row)]
  return {
    id,
    title: LIST_TITLES[id],
    language: 'ja',
    asOf: listRules.knownOn,
    source: { file: `${listRules.id} ${listRules.version}`, sha256: '' },
    remarks: [
      {
        ja: '規則にした項目の見出しだけで、法令の文言ではない。規則にしていない項目は含まない。',
        en: 'The headings of entries that are modelled, not the text of the law; others are not in it.',
      },
    ],
    entries: rows.flatMap(([row, below]): Entry[] => [
      { id: row, text: '', children: below.map((one) => one.id), references: [] },
      ...below.map((one) => ({ id: one.id, parent: row, text: one.text, children: [], references: [] })),
    ]),
  }
}

function rowOf(number: string): string {
  return number.slice(0, number.indexOf('('))
}

/** The headings of every entry that is modelled as lists: what can be searched where no list was imported. */
export function modelledLists(): readonly ControlList[] {
  return [listOf('goods', 'jp-export-order'), listOf('technology', 'jp-exchange-order')]
}
