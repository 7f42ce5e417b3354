import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { TokenizerBuilder } from '@patdx/kuromoji'
import DictionaryLoader from '@patdx/kuromoji/node'
import type { ReadJapanese } from '../text/index.ts'

let loaded: Promise<ReadJapanese> | undefined

/**
 * The readings of Japanese words by the IPA dictionary, which takes half a second and some 300 MB to load; loaded once.
 * Node only.
 */
export function loadJapanese(): Promise<ReadJapanese> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<ReadJapanese> {
  const entry = createRequire(import.meta.url).resolve('@patdx/kuromoji')
  const loader = new DictionaryLoader({ dic_path: join(dirname(entry), '..', 'dict') })
  const tokenizer = await new TokenizerBuilder({ loader }).build()
  return (text) =>
    tokenizer.tokenize(text).map(({ surface_form, reading }) => ({
      text: surface_form,
      ...(reading === undefined ? {} : { kana: reading }),
    }))
}
