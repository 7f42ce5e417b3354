/**
 * Statements of BODS 0.4 as they are written. Every object keeps what else stands in it: names that the standard does not know
 * are extensions, which it allows.
 */
export type BodsStatement = EntityStatement | PersonStatement | RelationshipStatement

export interface EntityStatement extends StatementOf<'entity', EntityDetails> {}
export interface PersonStatement extends StatementOf<'person', PersonDetails> {}
export interface RelationshipStatement extends StatementOf<'relationship', RelationshipDetails> {}

interface Extensible {
  readonly [extension: string]: unknown
}

interface StatementOf<Type extends string, Details> extends Extensible {
  readonly statementId: string
  /** `YYYY-MM-DD`, or a date with time and offset, as all dates of a statement but those of its record. */
  readonly statementDate: string
  /** The recordId of who the declaration is about. */
  readonly declarationSubject: string
  readonly declaration?: string
  readonly recordId: string
  readonly recordType: Type
  readonly recordStatus?: 'new' | 'updated' | 'closed'
  readonly recordDetails: Details
  readonly publicationDetails?: BodsPublication
  readonly source?: BodsStatementSource
  readonly annotations?: readonly BodsAnnotation[]
}

export interface BodsPublication extends Extensible {
  readonly publicationDate: string
  readonly bodsVersion: string
  readonly license?: string
  readonly publisher: Extensible & { readonly name?: string; readonly url?: string }
}

export interface BodsStatementSource extends Extensible {
  readonly type?: readonly string[]
  readonly description?: string
  readonly url?: string
  readonly retrievedAt?: string
  readonly assertedBy?: readonly (Extensible & { readonly name?: string; readonly uri?: string })[]
}

export interface BodsAnnotation extends Extensible {
  readonly motivation: string
  readonly statementPointerTarget: string
  readonly description?: string
  readonly transformedContent?: string
  readonly url?: string
}

export interface EntityDetails extends Extensible {
  readonly isComponent: boolean
  readonly entityType: Extensible & {
    readonly type: EntityType
    readonly subtype?: string
    readonly details?: string
  }
  readonly unspecifiedEntityDetails?: UnspecifiedRecord
  readonly name?: string
  readonly alternateNames?: readonly string[]
  readonly jurisdiction?: BodsCountry
  readonly identifiers?: readonly BodsIdentifier[]
  readonly foundingDate?: string
  readonly dissolutionDate?: string
  readonly addresses?: readonly BodsAddress[]
  readonly uri?: string
  readonly publicListing?: Extensible & { readonly hasPublicListing: boolean }
}

export type EntityType =
  | 'registeredEntity'
  | 'legalEntity'
  | 'arrangement'
  | 'anonymousEntity'
  | 'unknownEntity'
  | 'state'
  | 'stateBody'

export interface PersonDetails extends Extensible {
  readonly isComponent: boolean
  readonly personType: 'anonymousPerson' | 'unknownPerson' | 'knownPerson'
  readonly unspecifiedPersonDetails?: UnspecifiedRecord
  readonly names?: readonly BodsName[]
  readonly identifiers?: readonly BodsIdentifier[]
  readonly nationalities?: readonly BodsCountry[]
  readonly placeOfBirth?: BodsAddress
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string
  readonly deathDate?: string
  readonly taxResidencies?: readonly BodsCountry[]
  readonly addresses?: readonly BodsAddress[]
}

export interface RelationshipDetails extends Extensible {
  readonly isComponent: boolean
  readonly componentRecords?: readonly string[]
  readonly subject: string | UnspecifiedRecord
  readonly interestedParty: string | UnspecifiedRecord
  readonly interests?: readonly BodsInterest[]
}

export interface BodsInterest extends Extensible {
  /** A code of the standard's list of interests. */
  readonly type?: string
  readonly directOrIndirect?: 'direct' | 'indirect' | 'unknown'
  readonly beneficialOwnershipOrControl?: boolean
  readonly details?: string
  readonly share?: BodsShare
  readonly startDate?: string
  readonly endDate?: string
}

/** A share in percent. */
export interface BodsShare extends Extensible {
  readonly exact?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly exclusiveMaximum?: number
}

/** Why a subject or a holder cannot be named. */
export interface UnspecifiedRecord extends Extensible {
  readonly reason: string
  readonly description?: string
}

export interface BodsName extends Extensible {
  readonly type?: string
  readonly fullName: string
  readonly familyName?: string
  readonly givenName?: string
  readonly patronymicName?: string
}

export interface BodsIdentifier extends Extensible {
  readonly id?: string
  readonly scheme?: string
  readonly schemeName?: string
  readonly uri?: string
}

export interface BodsAddress extends Extensible {
  readonly type?: string
  readonly address?: string
  readonly postCode?: string
  readonly country?: BodsCountry
}

/** A country or a part of one: `JP`, `GB-SCT`. */
export interface BodsCountry extends Extensible {
  readonly name: string
  readonly code?: string
}
