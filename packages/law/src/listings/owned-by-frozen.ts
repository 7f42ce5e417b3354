import type { FoundEntry, LookedUp } from './facts-of-parties.ts'
import { ASSET_FREEZES } from './listed-facts.ts'

/** The fact that who owns a party answers. */
export const OWNED_BY_FROZEN = 'party.owned-by-frozen'

/** An owner of a party, looked up in the list of asset freezes. */
export interface OwnerLookedUp
  extends Pick<LookedUp, 'party' | 'asOf' | 'same' | 'open' | 'isInTheirLetters'> {
  /** What part of the shares or capital it owns directly, from 0 to 1. */
  readonly share: number
}

/** Who owns a party of the case. */
export interface Owned {
  readonly party: string
  /** Persons are owned by nobody; bodies with their main office in Japan are left out by the note. */
  readonly canBeOwned: boolean
  /** The owners that the case names; nothing where it says nothing of them. */
  readonly owners?: readonly OwnerLookedUp[]
}

/**
 * The programmes of the finance ministry’s list whose note extends the measures to bodies that are directly owned to 50 %
 * or more (read in the workbook of 5 March 2026), with the numbers that the note leaves out.
 */
const NOTED: Readonly<Record<string, readonly number[]>> = {
  '資産凍結等の措置の対象となるロシア連邦の団体及び個人（団体（特定銀行を除く））': [1, 160],
  '資産凍結等の措置の対象となるロシア連邦の団体及び個人（特定銀行）': [],
  '資産凍結等の措置の対象となるベラルーシ共和国の個人及び団体（団体（特定銀行を除く））': [],
  '資産凍結等の措置の対象となるベラルーシ共和国の個人及び団体（特定銀行）': [],
}

const HALF = 0.5

/**
 * `party.owned-by-frozen` as a case writes it: true where one listed body owns half of a party directly; unresolved where
 * that is open, or where only several listed bodies together reach half, which the note does not speak of.
 */
export function ownedByFrozenFact(owned: readonly Owned[]): object | undefined {
  const each = owned.map(standingOf)
  const sure = each.find(({ is }) => is === 'owned')
  const open = each.find(({ is }) => is === 'open')
  if (sure) return { value: true, source: sure.source }
  if (open) return { unresolved: true, source: open.source }
  if (each.length === 0 || each.some(({ is }) => is === 'not-said')) return undefined
  return {
    value: false,
    source: { who: owned.map(({ party }) => party).join(', '), list: ASSET_FREEZES, ...lastOf(owned) },
  }
}

function lastOf(owned: readonly Owned[]): { readonly on?: string } {
  const asOf = owned.flatMap(({ owners = [] }) => owners).at(0)?.asOf
  return asOf === undefined ? {} : { on: asOf }
}

interface OwnedStanding {
  readonly is: 'owned' | 'open' | 'not-owned' | 'not-said'
  readonly source?: object
}

function standingOf({ party, canBeOwned, owners }: Owned): OwnedStanding {
  if (!canBeOwned) return { is: 'not-owned' }
  if (owners === undefined) return { is: 'not-said' }
  const sure = owners.find(({ share, same }) => share >= HALF && same.some(counts))
  if (sure) return { is: 'owned', source: sourceOf(party, sure) }
  const possible = owners.filter(mayBeFrozen)
  const [first] = possible
  if (first && sumOf(possible) >= HALF) return { is: 'open', source: sourceOf(party, first) }
  const unnamed = 1 - sumOf(owners)
  if (unnamed + sumOf(possible) < HALF) return { is: 'not-owned' }
  const document = `所有者の名前が分かるのは${percent(1 - unnamed)}まで / owners are named only to ${percent(1 - unnamed)}`
  return { is: 'open', source: { who: party, list: ASSET_FREEZES, document } }
}

/** One of whom no name is in the letters of the list may be on it, though nobody was found. */
function mayBeFrozen({ same, open, isInTheirLetters }: OwnerLookedUp): boolean {
  const entries = [...same, ...open]
  return entries.some(counts) || (entries.length === 0 && !isInTheirLetters)
}

function counts({ id, programmes }: FoundEntry): boolean {
  const number = Number(id.split('-').at(-1))
  return programmes.some((programme) => programme in NOTED && !NOTED[programme]?.includes(number))
}

function sumOf(owners: readonly OwnerLookedUp[]): number {
  return owners.reduce((sum, { share }) => sum + share, 0)
}

function sourceOf(party: string, { party: owner, share, asOf, same, open }: OwnerLookedUp): object {
  const entry = [...same, ...open].find(counts)
  return {
    who: `${party} ← ${owner} ${percent(share)}`,
    list: ASSET_FREEZES,
    on: asOf,
    ...(entry ? { entry: `${entry.id} ${entry.name}`, score: entry.score.toFixed(2) } : {}),
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
