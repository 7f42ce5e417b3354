export {
  assessBill,
  type BillOptions,
  type BillStep,
  type BillSummary,
  type LostRow,
} from './assess-bill.ts'
export type { AssessedLine } from './assessed-line.ts'
export type { BillLine } from './bill-line.ts'
export type { BracketSum } from './bracket-sums.ts'
export type { BracketResult, Host, IncorporatedParts } from './incorporated-parts.ts'
export { type ReadLine, readBill } from './read-bill.ts'
export { BILL_FORMAT, lostRow, RESULT_HEAD, resultRecord, resultRow, summaryText } from './write-bill.ts'
