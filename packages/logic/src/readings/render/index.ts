import type { Determination } from '../determine/determination.ts'
import { renderHtml } from './render-html.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import { type Language, sheetOf } from './sections.ts'

/** A determination for people, in one language: for a terminal, as Markdown, or as a page of its own. */
export function renderDetermination(
  determination: Determination,
  form: 'text' | 'markdown' | 'html',
  language: Language,
): string {
  const sheet = sheetOf(determination, language)
  switch (form) {
    case 'text':
      return renderText(sheet, language)
    case 'markdown':
      return renderMarkdown(sheet)
    case 'html':
      return renderHtml(sheet, language)
  }
}
