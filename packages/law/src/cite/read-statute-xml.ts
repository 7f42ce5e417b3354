import { type Problem, ProblemError, type Words } from '@sekisho/logic'
import { tableOf } from './read-table.ts'
import { unitsIn } from './read-units.ts'
import type { StatuteText } from './statute-text.ts'
import { childrenNamed, firstNamed, readXml, textOf, type XmlElement } from './xml-element.ts'

/**
 * Reads the text of a statute in e-Gov's law XML (法令標準XMLスキーマ): articles, paragraphs, items, イロハ and (1)(2),
 * and 1, 2 … below, in the main and the supplementary provisions, and the appended tables by row. Forms are not read.
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
    tables: childrenNamed(body, 'AppdxTable').map(tableOf),
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
