/** The reading in bulk: generated code over columns, or over records one at a time. */
export type { BulkAnswers } from './answers.ts'
export { type Bulk, type BulkQuestion, bulk, type Refused } from './bulk.ts'
export type { Column, Columns, ListColumn, TextColumn } from './columns.ts'
export { type CompiledCase, compileCase } from './compile-case.ts'
export type { Layout } from './layout.ts'
export type { PlainRecord, RecordAnswers } from './record-function.ts'
export { toColumns } from './to-columns.ts'
