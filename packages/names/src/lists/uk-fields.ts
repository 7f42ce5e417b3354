/** What the UK's list says of a party in a word or a text: the elements of its XML, and the columns of its CSV. */
export const UK_VALUES = {
  UniqueID: 'Unique ID',
  UNReferenceNumber: 'UN Reference Number',
  NameNonLatinScript: 'Name non-latin script',
  Title: 'Title',
  RegimeName: 'Regime Name',
  IndividualEntityShip: 'Designation Type',
  SanctionsImposed: 'Sanctions Imposed',
  OtherInformation: 'Other Information',
  UKStatementofReasons: 'UK Statement of Reasons',
  DateDesignated: 'Date Designated',
  DOB: 'D.O.B',
  Nationality: 'Nationality(/ies)',
  Position: 'Position',
  Gender: 'Gender',
  Subsidiary: 'Subsidiaries',
  ParentCompany: 'Parent company',
  BusinessRegistrationNumber: 'Business registration number (s)',
  IMONumber: 'IMO number',
  CurrentOwnerOperator: 'Current owner/operator (s)',
  CurrentBelievedFlagOfShip: 'Current believed flag of ship',
  TypeOfShip: 'Type of ship',
  TonnageOfShip: 'Tonnage of ship',
  HullIdentificationNumber: 'Hull identification number (HIN)',
} as const
export type UkValue = keyof typeof UK_VALUES

/** What it says in several values that belong together, likewise. */
export const UK_PARTS = {
  names: {
    Name1: 'Name 1',
    Name2: 'Name 2',
    Name3: 'Name 3',
    Name4: 'Name 4',
    Name5: 'Name 5',
    Name6: 'Name 6',
    NameType: 'Name type',
    AliasStrength: 'Alias strength',
  },
  addresses: {
    AddressLine1: 'Address Line 1',
    AddressLine2: 'Address Line 2',
    AddressLine3: 'Address Line 3',
    AddressLine4: 'Address Line 4',
    AddressLine5: 'Address Line 5',
    AddressLine6: 'Address Line 6',
    AddressPostalCode: 'Address Postal Code',
    AddressCountry: 'Address Country',
  },
  birthPlaces: { TownOfBirth: 'Town of birth', CountryOfBirth: 'Country of birth' },
  passports: {
    PassportNumber: 'Passport number',
    PassportAdditionalInformation: 'Passport additional information',
  },
  nationalIds: {
    NationalIdentifierNumber: 'National Identifier number',
    NationalIdentifierAdditionalInformation: 'National Identifier additional information',
  },
} as const
export type UkParts = keyof typeof UK_PARTS

/** Values that belong together, by the names of the XML's elements; empty where there is none. */
export type UkPart = (element: string) => string

/** A party as either format says it: each thing once. */
export interface UkEntity {
  readonly values: (element: UkValue) => readonly string[]
  readonly parts: (group: UkParts) => readonly UkPart[]
}
