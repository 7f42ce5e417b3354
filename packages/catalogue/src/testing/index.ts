// What benchmarks need of the tests: the lists of the test data and the labelled queries. Not published.
export { isJapanese, type LabelledQuery, labelledQueries, shareFound } from './labelled-queries.ts'
export { DATA, readReal } from './real-lists.ts'
