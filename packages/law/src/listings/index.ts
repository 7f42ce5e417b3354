/** Facts of the law that published lists answer: who is looked up for them, where, and what an entry says. */
export {
  type FoundEntry,
  factsOfParties,
  type ListFacts,
  type LookedUp,
  type NotLookedUp,
} from './facts-of-parties.ts'
export {
  ASSET_FREEZES,
  type EntryDetails,
  LISTED_FACTS,
  type ListedFact,
  PARTY_ROLES,
  type PartyRole,
} from './listed-facts.ts'
export { OWNED_BY_FROZEN, type Owned, type OwnerLookedUp, ownedByFrozenFact } from './owned-by-frozen.ts'
