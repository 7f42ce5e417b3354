import { LABELS } from './labels.ts'
import type { Language, Line, Sheet } from './sections.ts'

/** Deeper steps of a proof are left to the other forms. */
const DEEPEST = 7

function lines({ text, under }: Line, depth: number): readonly string[] {
  const own = `${'  '.repeat(depth)}${depth === 1 ? '- ' : ''}${text}`
  if (depth >= DEEPEST) return under.length > 0 ? [own, `${'  '.repeat(depth + 1)}…`] : [own]
  return [own, ...under.flatMap((one) => lines(one, depth + 1))]
}

/** A sheet for a terminal. */
export function renderText(sheet: Sheet, language: Language): string {
  const colon = language === 'ja' ? '：' : ': '
  const head = [sheet.title, sheet.subtitle, `${LABELS.answer[language]}${colon}${sheet.answer}`]
  const sections = sheet.sections.flatMap(({ heading, lines: content }) => [
    '',
    `■ ${heading}`,
    ...content.flatMap((line) => lines(line, 1)),
  ])
  return `${[...head, ...sections].join('\n')}\n`
}
