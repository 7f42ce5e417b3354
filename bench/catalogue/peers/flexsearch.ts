import { Charset, Encoder, Index } from 'flexsearch'
import type { PrepareEngine } from '../engine.ts'

/** FlexSearch with its encoder for Chinese, Japanese and Korean, beside the one for Latin letters. */
export const flexSearch: PrepareEngine = (documents) => {
  const cjk = new Index({ tokenize: 'forward', encoder: new Encoder(Charset.CJK) })
  const latin = new Index({ tokenize: 'forward', encoder: new Encoder(Charset.LatinBalance) })
  for (const [place, { head, body }] of documents.entries()) {
    cjk.add(place, `${head}\n${body}`)
    latin.add(place, `${head}\n${body}`)
  }
  return {
    name: 'FlexSearch',
    how: 'CJK encoder for Japanese queries, LatinBalance for English',
    search(query, limit) {
      const index = /[^\x20-\x7e]/.test(query) ? cjk : latin
      return index.search(query, { limit, suggest: true }).map((place) => documents[Number(place)]?.id ?? '')
    },
  }
}
