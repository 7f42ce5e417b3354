import { all } from '@sekisho/logic'
import { exporterStandards } from '../security-trade-control/exporter-standards.ts'
import { inBusiness } from '../security-trade-control/facts-exporter.ts'
import { recordKeeping } from '../security-trade-control/record-keeping.ts'
import { actDay } from './facts-act.ts'
import { listedGoods } from './goods.ts'
import { exporter } from './parties.ts'
import { exported } from './requirement.ts'

/** What binds an exporter beyond the single act. */

export const standards = exporterStandards(listedGoods, exporter)

export const records = recordKeeping(actDay, all(inBusiness, exported), exporter)
