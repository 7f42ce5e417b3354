import { citesOn, classOn, type Sector, type SectorMatch } from '@sekisho/law/jp/inward-investment/sectors'

/** A sector as it stands on a day; found by words, or read in the list. */
export type SectorOn = Pick<SectorMatch, 'sector' | 'inward' | 'specified' | 'cites'> &
  Partial<Pick<SectorMatch, 'why'>>

/** A sector of the list as it stands on the day `on`. */
export function sectorOn(sector: Sector, on: string): SectorOn {
  return {
    sector,
    inward: classOn(sector.inward, on),
    specified: classOn(sector.specified, on),
    cites: citesOn(sector, on),
  }
}
