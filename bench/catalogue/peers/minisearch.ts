import MiniSearch from 'minisearch'
import type { PrepareEngine } from '../engine.ts'

/** MiniSearch as it comes: words between spaces and punctuation; prefixes and near words as its own site advises. */
export const miniSearch: PrepareEngine = (documents) => engine(documents, 'its own words', undefined)

/** MiniSearch with the words of `Intl.Segmenter`, which knows Japanese. */
export const miniSearchSegmented: PrepareEngine = (documents) => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
  const words = (text: string) =>
    [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
  return engine(documents, 'words of Intl.Segmenter', words)
}

function engine(
  documents: Parameters<PrepareEngine>[0],
  how: string,
  tokenize: ((text: string) => string[]) | undefined,
) {
  const index = new MiniSearch<{ id: string; head: string; body: string }>({
    fields: ['head', 'body'],
    ...(tokenize && { tokenize }),
    searchOptions: { boost: { head: 4 }, prefix: true, fuzzy: 0.2 },
  })
  index.addAll(documents)
  return {
    name: 'MiniSearch',
    how,
    search: (query: string, limit: number) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }): string => id),
  }
}
