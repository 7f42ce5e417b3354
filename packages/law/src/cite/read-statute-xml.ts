import { type Problem, ProblemError, type Words } from '@sekisho/logic'
import { halfWidth, IROHA, numberOf } from './numerals.ts'
import type { Sentence, StatuteText, Unit, UnitKind } from './statute-text.ts'
import { childrenNamed, firstNamed, readXml, textOf, type XmlElement } from './xml-element.ts'

/** The elements of e-Gov's law XML that are units, and their parts. */
const UNITS: Readonly<Record<string, UnitKind>> = {
  Article: 'article',
  Paragraph: 'paragraph',
  Item: 'item',
  Subitem1: 'subitem',
  Subitem2: 'point',
}

/**
 * Reads the text of a statute in e-Gov's law XML (法令標準XMLスキーマ): articles, paragraphs, items, イロハ and (1)(2),
 * in the main and the supplementary provisions. Tables, forms and what stands below (1)(2) are not read.
 *
 * @param xml the whole document
 * @throws ProblemError when it is not well-formed XML or not the text of a statute
 */
export function readStatuteXml(xml: string): StatuteText {
  const law = rootsOf(xml).find(({ name }) => name === 'Law')
  const body = law && firstNamed(law, 'LawBody')
  const main = body && firstNamed(body, 'MainProvision')
  if (!law || !body || !main)
    throw refused('statute-xml.no-law', {
      ja: '法令XMLではありません：Law、LawBody、MainProvision のいずれかの要素がありません。e-Gov の法令XMLを渡してください。',
      en: 'This is no law XML: it lacks an element Law, LawBody or MainProvision. Give a law XML file of e-Gov.',
    })
  return {
    title: textOf(firstNamed(body, 'LawTitle') ?? body).trim(),
    number: textOf(firstNamed(law, 'LawNum') ?? law).trim(),
    articles: unitsIn(main),
    supplementary: childrenNamed(body, 'SupplProvision').map((element) => ({
      amendment: element.attributes.AmendLawNum ?? null,
      units: unitsIn(element),
    })),
  }
}

function rootsOf(xml: string): readonly XmlElement[] {
  try {
    return readXml(xml)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)
    throw refused('statute-xml.malformed', {
      ja: `XMLとして読めません（${reason}）。ファイルが途中で切れていないか確かめてください。`,
      en: `This cannot be read as XML (${reason}). Check that the file is whole.`,
    })
  }
}

function refused(code: string, message: Words): ProblemError {
  const problem: Problem = { code, at: {}, message }
  return new ProblemError([problem])
}

/** The units directly below, through headings such as chapters, which carry no number of their own. */
function unitsIn(element: XmlElement): Unit[] {
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
  if (kind !== 'subitem' && kind !== 'point') return number
  const title = halfWidth(textOf(childrenNamed(element, `${element.name}Title`)[0] ?? element)).trim()
  if (kind === 'subitem') return IROHA.includes(title.charAt(0)) ? title : number
  return String(numberOf(title.replace(/[()]/g, '')) || number)
}

/** The sentences of a unit; those of a table-like item (`第七十条 / 各本条の罰金刑`) column by column. */
function sentencesOf(element: XmlElement): Sentence[] {
  const columns = childrenNamed(element, 'Column')
  return [element, ...columns].flatMap((holder, index) =>
    childrenNamed(holder, 'Sentence').map((sentence) => ({
      text: `${index > 1 ? '　' : ''}${textOf(sentence).replaceAll(/\s+/g, ' ').trim()}`,
      isProviso: sentence.attributes.Function === 'proviso',
    })),
  )
}
