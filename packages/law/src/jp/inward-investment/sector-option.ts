import type { businesses } from './facts-businesses.ts'
import type { DatedClass, Sector } from './tables/sector.ts'
import { SECTORS } from './tables/sectors.ts'

/** An option of the field `sector` of the fact `target.businesses`. */
export type SectorOption = keyof typeof businesses.type.fields.sector.type.options

/** Each option stands for one history of classes; these rows of the sector table have it. */
export const REPRESENTATIVES: Readonly<Record<Exclude<SectorOption, 'not-in-tables'>, readonly string[]>> = {
  'national-security': ['weapons'],
  'unmanned-aircraft': ['unmanned-aircraft'],
  'controlled-technology': ['dual-use-technology'],
  cybersecurity: ['cybersecurity'],
  ict: ['integrated-circuits'],
  telecommunications: ['telecommunications'],
  infrastructure: ['electricity-generation', 'electricity-networks'],
  'designated-only': ['broadcasting'],
  'biological-preparations': ['biological-preparations'],
  medical: ['infectious-disease-drugs'],
  minerals: ['critical-mineral-mining'],
  'supply-chain-2023': ['semiconductor-equipment'],
  'supply-chain-2024': ['optical-fibre-cable'],
  'report-only': ['restaurants'],
}

const historyOf = (classes: readonly DatedClass[]) =>
  classes.map((each) => `${each.from} ${each.is}`).join(', ')

function isAlike(a: Sector, b: Sector): boolean {
  return historyOf(a.inward) === historyOf(b.inward) && historyOf(a.specified) === historyOf(b.specified)
}

/**
 * Under which option of `target.businesses` a row of the sector table is entered.
 * @returns `null` when no option has the row's history: then one must be added (a test says so)
 */
export function sectorOption(sector: Sector): SectorOption | null {
  for (const [option, ids] of Object.entries(REPRESENTATIVES)) {
    const rows = SECTORS.filter(({ id }) => ids.includes(id))
    // The keys of the table above are options.
    if (rows.some((row) => isAlike(row, sector))) return option as SectorOption
  }
  return null
}
