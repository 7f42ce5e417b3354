import { all } from '@sekisho/logic'
import { exporterStandards } from '../security-trade-control/exporter-standards.ts'
import { inBusiness } from '../security-trade-control/facts-exporter.ts'
import { recordKeeping } from '../security-trade-control/record-keeping.ts'
import { covered } from './acts.ts'
import { actDay } from './facts-act.ts'
import { listed } from './listed-technology.ts'
import { provider } from './parties.ts'

/** What binds whoever provides technology beyond the single act. */

export const standards = exporterStandards(listed, provider)

export const records = recordKeeping(actDay, all(inBusiness, covered), provider)
