/** Sectors of the inward investment control: search in plain words, classes on a day, the list of listed companies. */

export { LIST_CHANGES, type ListChange, UNREAD_REVIEW } from '../tables/list-changes.ts'
export { NOTICE_TABLES, RESIDUAL_RULE, SECTOR_LISTS, type SectorList } from '../tables/list-structure.ts'
export type { DatedClass, Mark, Sector, SectorClass } from '../tables/sector.ts'
export { SECTORS } from '../tables/sectors.ts'
export { citesOn, classOn } from './class-on.ts'
export {
  CATEGORY_MEANING,
  type CompanyCategory,
  type CompanyEvidence,
  type CompanyList,
  type ListedCompany,
  lookUpCompany,
} from './company-list.ts'
export { type CompanyListReading, type ListRecord, readCompanyList } from './read-company-list.ts'
export {
  type SectorAnswer,
  type SectorMatch,
  type SectorSearchOptions,
  searchSectors,
  sectorNotes,
} from './search.ts'
