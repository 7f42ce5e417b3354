export { type Receipt, receipt, ruleSetHash, type Sha256 } from './receipt.ts'
