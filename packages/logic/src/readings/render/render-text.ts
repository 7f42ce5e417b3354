import { LABELS } from './labels.ts'
import { type Language, type Line, plainLine, type Sheet } from './sections.ts'

/** Deeper steps of a proof are left to the other forms. */
const DEEPEST = 7

function lines(line: Line, language: Language, depth: number): readonly string[] {
  const own = `${'  '.repeat(depth)}${depth === 1 ? '- ' : ''}${plainLine(line, language)}`
  if (depth >= DEEPEST) return line.under.length > 0 ? [own, `${'  '.repeat(depth + 1)}…`] : [own]
  return [own, ...line.under.flatMap((one) => lines(one, language, depth + 1))]
}

/** A sheet for a terminal. */
export function renderText(sheet: Sheet, language: Language): string {
  const colon = language === 'ja' ? '：' : ': '
  const head = [sheet.title, sheet.subtitle, `${LABELS.answer[language]}${colon}${sheet.answer}`]
  const sections = sheet.sections.flatMap(({ heading, lines: content }) => [
    '',
    `■ ${heading}`,
    ...content.flatMap((line) => lines(line, language, 1)),
  ])
  return `${[...head, ...sections].join('\n')}\n`
}
