export type {
  Address,
  Identifier,
  ListedName,
  ListedParty,
  NameQuality,
  PartialDay,
  PartyKind,
} from './party.ts'
