import type { Language, Line, Section, Sheet } from './sections.ts'

/** The style of the page. The policy names it by its hash, so that no other style and no script can run. */
export const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.7 "Noto Sans JP",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.8rem;line-height:1.3}h2{font-size:1.2rem;margin-top:2rem}ul{padding-left:1.2rem}li{margin:.15rem 0;overflow-wrap:anywhere}summary{cursor:pointer}`
export const STYLE_HASH = 'fAgxFk+idcQnyaBdpYIDIuqVdjgpu5PRehVfhk1EEbI='

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

function item({ text, under }: Line, folds: boolean, depth = 0): string {
  if (under.length === 0) return `<li>${escaped(text)}</li>`
  const list = `<ul>${under.map((one) => item(one, folds, depth + 1)).join('')}</ul>`
  return folds
    ? `<li><details${depth < OPEN_ABOVE ? ' open' : ''}><summary>${escaped(text)}</summary>${list}</details></li>`
    : `<li>${escaped(text)}${list}</li>`
}

function section({ heading, lines, folds }: Section): string {
  return `<section><h2>${escaped(heading)}</h2><ul>${lines.map((line) => item(line, folds)).join('')}</ul></section>`
}

/** A sheet as a whole page that needs nothing else: no script, no font or image from outside. */
export function renderHtml({ title, subtitle, answer, sections }: Sheet, language: Language): string {
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(answer)} — ${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${escaped(title)} / ${escaped(subtitle)}</p>
<h1>${escaped(answer)}</h1>
${sections.map(section).join('\n')}
</main>
</body>
</html>
`
}
