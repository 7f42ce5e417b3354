export { type CertificateRequest, certificate } from './certificate/certificate.ts'
export { comparisonSheet } from './comparison/comparison-sheet.ts'
export type { Language, SheetDocument } from './document/sheet-document.ts'
export { writeDocx } from './document/write-docx.ts'
export { type WrittenPdf, writePdf } from './document/write-pdf.ts'
export {
  type ListSheet,
  type ListSheetOptions,
  listCertificate,
  listComparison,
  listParameters,
  readListSheet,
} from './list/list-sheets.ts'
export { type ListedItem, type ReopenedList, reopenListed } from './list/reopen-list.ts'
export { parameterSheet } from './parameters/parameter-sheet.ts'
export type { Difference, SheetFault } from './read-back/messages.ts'
export { type ReadBack, type ReadBackContext, readBack } from './read-back/read-back.ts'
export type { NumberReader, ValueText } from './read-back/read-value-text.ts'
export { type EntryChange, entryChanges } from './reopen/entry-changes.ts'
export { type ClassifiedItem, type ListChange, type Reopening, reopen } from './reopen/reopen.ts'
export { sayReopening } from './reopen/say-reopening.ts'
export type { EntryRequest, People, Product, SheetRequest } from './sheet-request.ts'
