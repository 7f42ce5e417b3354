import type { PrepareOptions } from '@sekisho/names/text'

/** How the names are to be read: with the dictionary of Japanese, which takes half a second to load, where they need it. */
export async function readingsFor(names: readonly string[]): Promise<PrepareOptions> {
  if (!names.some((name) => /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(name.normalize('NFKC'))))
    return {}
  const { loadJapanese } = await import('@sekisho/names/japanese')
  return { japanese: await loadJapanese() }
}
