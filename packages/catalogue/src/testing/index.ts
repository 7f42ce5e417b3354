// What benchmarks and other packages need of the tests: the lists of the test data and the labelled queries. Not published.
export { isJapanese, type LabelledQuery, labelledQueries, shareFound } from './labelled-queries.ts'
export { DATA, isSkipped, readReal } from './real-lists.ts'
