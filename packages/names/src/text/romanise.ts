import anyAscii from 'any-ascii'
import { toRomaji } from 'wanakana'
import { type Script, scriptOf } from './scripts.ts'

/** A stretch of a word in one script, and how it is read in Latin letters (lower case, a–z and digits). */
export interface Run {
  readonly script: Script
  readonly text: string
  readonly latin: string
}

/** A word as stretches of one script each; signs and marks stay with what they follow. */
export function runsOf(word: string): readonly Run[] {
  if (/^[\x20-\x7e]*$/.test(word))
    return [{ script: 'latin', text: word, latin: word.toLowerCase().replace(/[^a-z0-9]/g, '') }]
  const runs: { script: Script; text: string }[] = []
  for (const sign of word) {
    const script = scriptOf(sign)
    const last = runs.at(-1)
    if (last && (script === undefined || script === last.script)) last.text += sign
    else runs.push({ script: script ?? 'latin', text: sign })
  }
  return runs.map(({ script, text }) => ({ script, text, latin: romanise(text, script) }))
}

function romanise(text: string, script: Script): string {
  const read = script === 'kana' ? toRomaji(text) : script === 'latin' ? withoutMarks(text) : text
  const latin = anyAscii(read)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  // Letters that nothing is known of are compared as they are, never dropped.
  return latin === '' ? text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : latin
}

/** Latin letters without marks: ø and ł stay, for they are letters of their own. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '')
}
