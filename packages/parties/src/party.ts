import { PARTY_ROLES, type PartyRole } from '@sekisho/law/listings'
import type { PartyKind } from '@sekisho/names/lists'
import type { Subject } from '@sekisho/names/screening'

export const KINDS = [
  'person',
  'organisation',
  'vessel',
  'aircraft',
  'unknown',
] as const satisfies readonly PartyKind[]

// The keys of the table.
export const ROLES = Object.keys(PARTY_ROLES) as [PartyRole, ...PartyRole[]]

/** Somebody to screen. */
export interface Named {
  /** How whoever writes it calls them, or else their name: by this decisions about them are found. */
  readonly id: string
  readonly subject: Subject
}

/** Somebody in a deal. */
export interface Party extends Named {
  readonly role: PartyRole
  /** Who owns it directly, as far as the case says; nothing where it says nothing. */
  readonly owners?: readonly Owner[]
}

/** Who owns a party directly. */
export interface Owner extends Named {
  /** What part of the shares or capital, from 0 to 1. */
  readonly share: number
}
