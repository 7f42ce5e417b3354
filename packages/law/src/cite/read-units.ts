import { halfWidth, IROHA, numberOf } from './numerals.ts'
import type { Sentence, Unit, UnitKind } from './statute-text.ts'
import { childrenNamed, textOf, type XmlElement } from './xml-element.ts'

/** The elements of e-Gov's law XML that are units, and their parts. */
const UNITS: Readonly<Record<string, UnitKind>> = {
  Article: 'article',
  Paragraph: 'paragraph',
  Item: 'item',
  Subitem1: 'subitem',
  Subitem2: 'point',
  Subitem3: 'detail',
}

/** The units directly below, through headings such as chapters, which carry no number of their own. */
export function unitsIn(element: XmlElement): Unit[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const kind = UNITS[child.name]
    if (kind) return [unitOf(child, kind)]
    return ['Part', 'Chapter', 'Section', 'Subsection', 'Division'].includes(child.name) ? unitsIn(child) : []
  })
}

function unitOf(element: XmlElement, kind: UnitKind): Unit {
  const caption = childrenNamed(element, 'ArticleCaption', 'ParagraphCaption')[0]
  return {
    kind,
    key: keyOf(element, kind),
    ...(caption && { caption: textOf(caption).trim() }),
    sentences: childrenNamed(element, `${element.name}Sentence`).flatMap(sentencesOf),
    units: unitsIn(element),
  }
}

/** The number is in the attribute, the letter or number of a part of an item in its title: イ, （１）. */
function keyOf(element: XmlElement, kind: UnitKind): string {
  const number = (element.attributes.Num ?? '').replaceAll('_', '-')
  if (kind !== 'subitem' && kind !== 'point' && kind !== 'detail') return number
  const title = halfWidth(textOf(childrenNamed(element, `${element.name}Title`)[0] ?? element)).trim()
  if (kind === 'subitem') return IROHA.includes(title.charAt(0)) ? title : number
  return String(numberOf(title.replace(/[()]/g, '')) || number)
}

/** The sentences of a unit; those of a table-like item (`第七十条 / 各本条の罰金刑`) column by column. */
export function sentencesOf(element: XmlElement): Sentence[] {
  const columns = childrenNamed(element, 'Column')
  return [element, ...columns].flatMap((holder, index) =>
    childrenNamed(holder, 'Sentence').map((sentence) => ({
      text: `${index > 1 ? '　' : ''}${textOf(sentence).replaceAll(/\s+/g, ' ').trim()}`,
      isProviso: sentence.attributes.Function === 'proviso',
    })),
  )
}
