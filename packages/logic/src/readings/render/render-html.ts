import { LABELS } from './labels.ts'
import { STYLE, STYLE_HASH } from './page-style.ts'
import type { Language, Line, Section, Sheet } from './sections.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** Steps above this depth are open when the page is. */
const OPEN_ABOVE = 2

function content({ label, text, note }: Line, language: Language): string {
  const colon = language === 'ja' ? '：' : ': '
  const before = label === undefined ? '' : `<span class="label">${escaped(label)}${colon}</span>`
  return `${before}${escaped(text)}${note === undefined ? '' : ` <small>${escaped(note)}</small>`}`
}

function item(line: Line, language: Language, folds: boolean, depth = 0): string {
  const own = content(line, language)
  const kind = line.label === LABELS.basis[language] ? ' class="basis"' : ''
  if (line.under.length === 0) return `<li${kind}>${own}</li>`
  const list = `<ul>${line.under.map((one) => item(one, language, folds, depth + 1)).join('')}</ul>`
  if (folds)
    return `<li><details${depth < OPEN_ABOVE ? ' open' : ''}><summary>${own}</summary>${list}</details></li>`
  return `<li${kind}>${depth === 0 ? `<span class="title">${own}</span>` : own}${list}</li>`
}

/**
 * A sheet as a part of a page.
 * @param name what the part is called among several; nothing when it is all there is
 */
export function partOfPage(sheet: Sheet, language: Language, name: string | null): string {
  const level = name === null ? 1 : 2
  const heading = (text: string) => `<h${level + 1} class="heading">${escaped(text)}</h${level + 1}>`
  const sections = sheet.sections.map(({ name: kind, heading: text, lines, folds }: Section) => {
    const items = lines.map((line) => item(line, language, folds)).join('')
    return `<section class="${kind}">${heading(text)}<ul>${items}</ul></section>`
  })
  const above = [name, sheet.title].filter((text) => text !== null).map(escaped)
  return `<article>
<header><p>${above.join(' / ')}</p><h${level} class="answer">${escaped(sheet.answer)}</h${level}><p>${escaped(sheet.subtitle)}</p></header>
${sections.join('\n')}
</article>
`
}

/** The heading of what several parts of a page have in common. */
export function pageTitle(text: string): string {
  return `<header class="deal"><h1 class="answer">${escaped(text)}</h1></header>\n`
}

/** The beginning of a page that needs nothing else: no script, no font or image from outside. */
export function pageHead(title: string, language: Language): string {
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`
}

/** The end of a page. */
export const PAGE_FOOT = '</main>\n</body>\n</html>\n'

/** A sheet as a whole page. */
export function renderHtml(sheet: Sheet, language: Language): string {
  const title = `${sheet.answer} — ${sheet.title}`
  return `${pageHead(title, language)}${partOfPage(sheet, language, null)}${PAGE_FOOT}`
}
