import { type Language, type Line, plainLine, type Sheet } from './sections.ts'

/** What Markdown would read as its own marks, or as HTML; some are marks only at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

function lines(line: Line, language: Language, depth: number): readonly string[] {
  const own = `${'  '.repeat(depth)}- ${escaped(plainLine(line, language))}`
  return [own, ...line.under.flatMap((one) => lines(one, language, depth + 1))]
}

/** A sheet as Markdown. */
export function renderMarkdown({ title, subtitle, answer, sections }: Sheet, language: Language): string {
  const body = sections.flatMap(({ heading, lines: content }) => [
    '',
    `## ${escaped(heading)}`,
    '',
    ...content.flatMap((line) => lines(line, language, 0)),
  ])
  return `${[`# ${escaped(answer)}`, '', `${escaped(title)} / ${escaped(subtitle)}`, ...body].join('\n')}\n`
}
