import { halfWidth, NUMBER_PATTERN, numberOf } from './numerals.ts'
import { sentencesOf, unitsIn } from './read-units.ts'
import type { Sentence, TableText, Unit } from './statute-text.ts'
import { childrenNamed, firstNamed, textOf, type XmlElement } from './xml-element.ts'

const NUMBER = `${NUMBER_PATTERN}(?:の${NUMBER_PATTERN})*`
const ROW = new RegExp(`^${NUMBER}$`)
const BRACKET = new RegExp(`^\\((${NUMBER})\\)\\s*`)
const DETAIL = /^([0-9]+(?:の[0-9]+)*)\s+/

/** Reads an appended table: 項 by 項 where its first column numbers them, else its items (号) or plain sentences. */
export function tableOf(element: XmlElement): TableText {
  const title = textOf(childrenNamed(element, 'AppdxTableTitle')[0] ?? element).trim()
  const table = firstNamed(element, 'Table')
  const units = table ? childrenNamed(table, 'TableRow').flatMap(rowOf) : unitsIn(element)
  return { key: keyOf(title), title, units }
}

function keyOf(title: string): string {
  const [, number] = new RegExp(`^別表第(${NUMBER})`).exec(halfWidth(title)) ?? []
  return number === undefined ? 'sole' : numbering(number)
}

function numbering(text: string): string {
  return text.split('の').map(numberOf).join('-')
}

/** A row whose first cell is a number; a heading and an unnumbered row are not read. */
function rowOf(row: XmlElement): Unit[] {
  const [first, ...cells] = childrenNamed(row, 'TableColumn')
  const number = first === undefined ? '' : halfWidth(textOf(first)).trim()
  if (!ROW.test(number)) return []
  const { own, brackets } = bracketsOf(cells.flatMap(sentencesOf))
  return [{ kind: 'row', key: numbering(number), sentences: own, units: brackets }]
}

interface Draft {
  readonly kind: 'bracket' | 'detail'
  readonly key: string
  readonly sentences: Sentence[]
  readonly units: Draft[]
}

/** The sentences of a row by the number each begins with: （一）, and １ below it. */
function bracketsOf(sentences: readonly Sentence[]): { own: readonly Sentence[]; brackets: readonly Unit[] } {
  const own: Sentence[] = []
  const brackets: Draft[] = []
  for (const sentence of sentences) {
    const text = halfWidth(sentence.text)
    const bracket = BRACKET.exec(text)
    const detail = DETAIL.exec(text)
    const last = brackets.at(-1)
    const [found, into, kind] = bracket
      ? [bracket, brackets, 'bracket' as const]
      : [detail, last?.units, 'detail' as const]
    if (found && into) {
      const said = { ...sentence, text: sentence.text.slice(found[0].length) }
      into.push({ kind, key: numbering(found[1] ?? ''), sentences: [said], units: [] })
    } else own.push(sentence)
  }
  return { own, brackets }
}
