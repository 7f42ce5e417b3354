export { type Receipt, receipt, ruleSetHash } from './receipt.ts'
