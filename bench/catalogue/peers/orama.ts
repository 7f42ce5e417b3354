import { create, insertMultiple, search } from '@orama/orama'
import { createTokenizer } from '@orama/tokenizers/japanese'
import type { PrepareEngine } from '../engine.ts'

/** Orama with its own Japanese tokenizer, which splits the words of English too. */
export const orama: PrepareEngine = async (documents) => {
  const index = create({
    schema: { id: 'string', head: 'string', body: 'string' },
    components: { tokenizer: createTokenizer() },
  })
  await insertMultiple(index, [...documents])
  return {
    name: 'Orama',
    how: 'its Japanese tokenizer',
    async search(query, limit) {
      const { hits } = await search(index, {
        term: query,
        properties: ['head', 'body'],
        boost: { head: 4 },
        threshold: 1,
        limit,
      })
      return hits.map(({ document }) => document.id)
    },
  }
}
