import type { Words } from '@sekisho/logic'

/** What a party is in a deal. */
export const PARTY_ROLES = {
  'end-user': { ja: '需要者・利用者', en: 'End user' },
  importer: { ja: '輸入者', en: 'Importer' },
  consignee: { ja: '荷受人', en: 'Consignee' },
  intermediary: { ja: '仲介者', en: 'Intermediary' },
  recipient: { ja: '技術の相手方', en: 'Recipient of technology' },
  investor: { ja: '外国投資家', en: 'Investor' },
  seller: { ja: '譲渡人', en: 'Seller' },
  lender: { ja: '貸主・資金の出し手', en: 'Lender or source of funds' },
  other: { ja: 'その他の相手方', en: 'Other party' },
} as const satisfies Readonly<Record<string, Words>>

export type PartyRole = keyof typeof PARTY_ROLES

/** What a list says of its entry, by the names that the readers of lists give it. */
export type EntryDetails = Readonly<Record<string, readonly string[]>>

/** A fact of the law that a published list answers. */
export interface ListedFact {
  readonly fact: string
  /** The list, by the id under which it is kept. */
  readonly list: string
  /** Whose entry counts; anybody’s where no role is named. */
  readonly roles?: readonly PartyRole[]
  /** The fact where one of them is on the list. @returns nothing where the entry does not say it */
  readonly ofEntry: (details: EntryDetails) => string | boolean | undefined
  /** The fact where none of them is. */
  readonly ofNobody: string | boolean
}

const END_USER_LIST = 'jp-end-user-list'
export const ASSET_FREEZES = 'jp-asset-freeze'
const SPECIFIED_ENTITIES = 'jp-specified-entities'

/** The list's kinds of weapon: WMD of one kind or another, and conventional weapons (from the list of 2025-10-09). */
function endUserListing({ wmd = [], 'conventional-weapons': conventional = [] }: EntryDetails) {
  const [isWmd, isConventional] = [wmd.length > 0, conventional.length > 0]
  if (isWmd) return isConventional ? 'both' : 'wmd'
  return isConventional ? 'conventional' : undefined
}

function listedFor(kind: string): ListedFact {
  return {
    fact: `user.listed-${kind}`,
    list: END_USER_LIST,
    roles: ['end-user'],
    ofEntry: ({ wmd = [] }) => wmd.includes(kind),
    ofNobody: false,
  }
}

/**
 * Every fact that is answered by looking parties up. The End User List is the ministry's list under キャッチオール通達;
 * asset freezes are the finance ministry's list (Act 16(1), 21(1)); specified entities are named by METI's notices under
 * Export Order 2(1).
 */
export const LISTED_FACTS: readonly ListedFact[] = [
  {
    fact: 'user.listed',
    list: END_USER_LIST,
    roles: ['end-user'],
    ofEntry: endUserListing,
    ofNobody: 'not-listed',
  },
  ...['nuclear', 'biological', 'chemical', 'missile'].map(listedFor),
  { fact: 'party.asset-frozen', list: ASSET_FREEZES, ofEntry: () => true, ofNobody: false },
  { fact: 'party.designated', list: SPECIFIED_ENTITIES, ofEntry: () => true, ofNobody: false },
]
