/** A link of a Markdown text that leads nowhere. */
export type BrokenLink = { readonly line: number; readonly target: string }

/**
 * Relative links (and images) of a Markdown text for which `exists` answers no. Links to the web, to headings, and
 * what stands in code are left alone.
 */
export function brokenLinks(text: string, exists: (path: string) => boolean): BrokenLink[] {
  return withoutFences(text).flatMap((line, index) =>
    [...line.replace(/`[^`]*`/g, '``').matchAll(/\]\(\s*<?([^)\s>]+)/g)]
      .map((match) => decodeURI(match[1] ?? '').replace(/#.*/, ''))
      .filter((target) => target !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(target) && !exists(target))
      .map((target) => ({ line: index + 1, target })),
  )
}

/** Names of the npm scripts that a text tells its reader to run. */
export function quotedScripts(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run ([a-z][a-z0-9:-]*)/g)].map((match) => match[1] ?? '')
  const short = [...text.matchAll(/\bnpm (test|start)\b/g)].map((match) => match[1] ?? '')
  return [...new Set([...named, ...short])]
}

/** The fenced blocks of a text in one language, each with the line of its first character. */
export function fencedBlocks(
  text: string,
  language: string,
): { readonly line: number; readonly code: string }[] {
  const lines = text.split('\n')
  return lines.flatMap((opening, index) => {
    if (opening.trim() !== `\`\`\`${language}`) return []
    const length = lines.slice(index + 1).findIndex((line) => line.trim() === '```')
    return [{ line: index + 2, code: lines.slice(index + 1, index + 1 + length).join('\n') }]
  })
}

/** The lines of a text, those inside fenced blocks emptied. */
function withoutFences(text: string): string[] {
  let inside = false
  return text.split('\n').map((line) => {
    const fence = line.trimStart().startsWith('```')
    if (fence) inside = !inside
    return inside || fence ? '' : line
  })
}
