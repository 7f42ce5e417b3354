/** The law written in the rule language: one rule set a regime. */
export { exportControl } from './jp/export/index.ts'
export { inwardInvestment } from './jp/inward-investment/index.ts'
export { listControl } from './jp/list-control/index.ts'
export { technologyTransfer } from './jp/technology-transfer/index.ts'
export { governmentCalendar } from './shared/government-calendar.ts'
