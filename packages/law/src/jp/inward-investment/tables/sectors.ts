import { ICT_SECTORS } from './rows/ict.ts'
import { INFRASTRUCTURE_SECTORS } from './rows/infrastructure.ts'
import { REPORT_ONLY_SECTORS } from './rows/report-only.ts'
import { RESERVED_SECTORS } from './rows/reserved.ts'
import { SECURITY_SECTORS } from './rows/security.ts'
import { SUPPLY_CHAIN_SECTORS } from './rows/supply-chain.ts'
import type { Sector } from './sector.ts'

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

/** Every sector of the lists, ordered by group; deeply frozen. */
export const SECTORS: readonly Sector[] = freeze(
  [
    ...SECURITY_SECTORS,
    ...ICT_SECTORS,
    ...INFRASTRUCTURE_SECTORS,
    ...RESERVED_SECTORS,
    ...SUPPLY_CHAIN_SECTORS,
    ...REPORT_ONLY_SECTORS,
  ].sort((a, b) => a.group - b.group),
)
