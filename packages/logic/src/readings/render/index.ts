import type { Determination } from '../determine/determination.ts'
import { PAGE_FOOT, pageHead, pageTitle, partOfPage, renderHtml } from './render-html.ts'
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
      return renderMarkdown(sheet, language)
    case 'html':
      return renderHtml(sheet, language)
  }
}

/**
 * One page of several determinations, in pieces that are written one after the other: the head, for a deal of several
 * acts its title, a part for each determination under its name (`null` where it is alone), and the foot.
 */
export const determinationPage = Object.freeze({
  head: pageHead,
  title: pageTitle,
  part: (determination: Determination, language: Language, name: string | null): string =>
    partOfPage(sheetOf(determination, language), language, name),
  foot: PAGE_FOOT,
})
