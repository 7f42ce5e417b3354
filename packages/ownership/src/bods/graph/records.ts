import type { BodsFault } from '../fault.ts'
import type { BodsAddress } from '../statement.ts'

/** What statements of BODS say, as plain records: who there is, and who holds what in whom. */
export interface OwnershipRecords {
  readonly entities: readonly BodsParty[]
  readonly interests: readonly BodsHolding[]
  /** What could not be taken as it stands, with the place of the statement among those that were given. */
  readonly problems: readonly BodsFault[]
}

export type BodsPartyKind =
  | 'person'
  | 'company'
  | 'partnership'
  | 'trust'
  | 'state'
  | 'state-body'
  | 'unknown'

/** A person, a legal entity or an arrangement. */
export interface BodsParty {
  /** The recordId; of who is not specified, that of the relationship with `#subject` or `#interestedParty`. */
  readonly id: string
  readonly kind: BodsPartyKind
  /** The codes of the standard that the kind was taken from: `arrangement/nomination`. */
  readonly form: string
  /** All names, that in law first where it is said. */
  readonly names: readonly string[]
  /** Where it was set up or, of a person, the first nationality: an ISO 3166 code, of a part of a country too. */
  readonly country?: string
  /** The codes of all nationalities or the jurisdiction. */
  readonly countries: readonly string[]
  readonly addresses: readonly BodsAddress[]
  readonly identifiers: readonly {
    readonly id: string
    readonly scheme?: string
    readonly schemeName?: string
  }[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly born?: string
  readonly died?: string
  readonly founded?: string
  readonly dissolved?: string
  /** Whether its shares are listed, where it is said. */
  readonly isListed?: boolean
  /** Why nothing more is known: a code of the standard's list of reasons. */
  readonly unspecified?: string
  readonly source: BodsSource
}

export type BodsHoldingKind =
  | 'shares'
  | 'votes'
  | 'appointment'
  | 'board'
  | 'board-chair'
  | 'senior-manager'
  | 'contract'
  | 'conditional-contract'
  | 'control'
  | 'influence'
  | 'settlor'
  | 'trustee'
  | 'protector'
  | 'beneficiary'
  | 'nominee'
  | 'nominator'
  | 'rights-on-dissolution'
  | 'rights-to-profit'
  | 'use-of-assets'
  | 'unknown'

/** One interest that a holder has in what is held. */
export interface BodsHolding {
  /** The recordId of the relationship and the place of the interest in it: `rel-1#0`. */
  readonly id: string
  readonly holder: string
  readonly held: string
  readonly kind: BodsHoldingKind
  /** The code of the standard, if any is given. */
  readonly type?: string
  readonly share?: ShareRange
  /** Absent where it is not known. */
  readonly isDirect?: boolean
  /** Whether it makes the holder a beneficial owner, by the definition that the source goes by. */
  readonly isBeneficial?: boolean
  /** The first day, and the day on which it was over. */
  readonly from?: string
  readonly until?: string
  /** Whether it is only a link of an indirect relationship that is stated too. */
  readonly isComponent: boolean
  /** The records of the links that an indirect relationship consists of: who counts them does not count it again. */
  readonly components: readonly string[]
  readonly details?: string
  readonly statementId: string
  readonly source: BodsSource
}

/** A share between two bounds, in fractions from 0 to 1; an open bound does not belong to it. */
export interface ShareRange {
  readonly min: number
  readonly max: number
  readonly minOpen: boolean
  readonly maxOpen: boolean
}

/** Who said it, where and when. */
export interface BodsSource {
  readonly statementId: string
  readonly statementDate: string
  readonly types: readonly string[]
  readonly description?: string
  readonly url?: string
  readonly retrievedAt?: string
  readonly publisher?: string
}
