/**
 * What a listed party is. Only `unknown` where the file does not say: a party of unknown kind is compared as every kind.
 */
export type PartyKind = 'person' | 'organisation' | 'vessel' | 'aircraft' | 'unknown'

/**
 * How far a name is the party's own: its `primary` name, a `strong` or a `weak` alias (OFAC's weak a.k.a., the UN's low
 * quality), a `former` name, or a `spelling` of another name of the same party (its romanisation, its original script).
 */
export type NameQuality = 'primary' | 'strong' | 'weak' | 'former' | 'spelling'

/**
 * One name as the file writes it. `parts` only where the file itself says which part is what.
 */
export type ListedName = {
  readonly text: string
  readonly quality: NameQuality
  readonly parts?: {
    readonly given?: string
    readonly middle?: string
    readonly family?: string
    readonly patronymic?: string
    readonly title?: string
  }
}

/**
 * A day of birth or incorporation as far as it is known: `1967`, `1967-03`, `1967-03-01`, or a range of years
 * `1960/1965`. `about` where the file says "circa".
 */
export type PartialDay = { readonly day: string; readonly about?: true }

/** An identifier and, as far as the file says so, what kind it is and which country (ISO 3166-1 alpha-2) gave it. */
export type Identifier = {
  readonly kind:
    | 'passport'
    | 'national-id'
    | 'tax'
    | 'registration'
    | 'lei'
    | 'imo'
    | 'mmsi'
    | 'call-sign'
    | 'bic'
    | 'crypto-wallet'
    | 'other'
  readonly value: string
  readonly country?: string
}

/** An address as one line, with its country (ISO 3166-1 alpha-2) where the file says it. */
export type Address = { readonly text: string; readonly country?: string }

/**
 * One party on one list, as the list's own file has it; nothing is guessed.
 *
 * Countries are ISO 3166-1 alpha-2 where the file's word is understood, else the word is kept in `remarks`.
 */
export type ListedParty = {
  /** Id within its list, stable from version to version where the list has one. */
  readonly id: string
  readonly kind: PartyKind
  readonly names: readonly ListedName[]
  readonly sex?: 'male' | 'female'
  readonly born?: readonly PartialDay[]
  readonly birthPlaces?: readonly string[]
  /** Nationalities and citizenships of a person. */
  readonly nationalities?: readonly string[]
  /** Countries where the party is or is registered. */
  readonly countries?: readonly string[]
  readonly addresses?: readonly Address[]
  readonly identifiers?: readonly Identifier[]
  /** Programmes under which it is listed, as the list names them. */
  readonly programmes?: readonly string[]
  /** Legal basis as the list gives it (an order, a regulation, a resolution). */
  readonly legalBasis?: readonly string[]
  readonly listedOn?: string
  readonly delistedOn?: string
  /**
   * What only some lists say, by the names of this package: the End User List's kinds of weapon
   * (`wmd: nuclear, biological, chemical, missile`; `conventional-weapons: yes`), a vessel's flag and type, a person's function.
   */
  readonly details?: Readonly<Record<string, readonly string[]>>
  readonly remarks?: readonly string[]
}
