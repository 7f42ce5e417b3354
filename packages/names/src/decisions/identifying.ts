import type { ListedParty } from '../lists/index.ts'
import type { Subject } from '../screening/index.ts'

/**
 * What tells who a party is, in one order and without what does not: by this two versions of a party are compared. The
 * reasons for a listing, its programmes, days and remarks are not among it, nor how good the list calls a name.
 */
export interface Identifying {
  readonly names: readonly string[]
  readonly kind: readonly string[]
  readonly sex: readonly string[]
  readonly born: readonly string[]
  readonly birthPlaces: readonly string[]
  readonly countries: readonly string[]
  readonly addresses: readonly string[]
  readonly identifiers: readonly string[]
}

/** A part of what tells who a party is, before and after. */
export interface Difference {
  readonly field: keyof Identifying
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What tells who a listed party is. */
export function identifyingOfParty({ names, ...party }: ListedParty): Identifying {
  return identifying(
    names.map(({ text }) => text),
    party,
  )
}

/** What tells who somebody is that is screened. */
export function identifyingOfSubject({ name, aliases = [], ...known }: Subject): Identifying {
  return identifying([name, ...aliases], known)
}

type Known = Partial<
  Pick<
    ListedParty,
    'kind' | 'sex' | 'born' | 'birthPlaces' | 'nationalities' | 'countries' | 'addresses' | 'identifiers'
  >
>

function identifying(
  names: readonly string[],
  { kind, sex, born, birthPlaces, nationalities, countries, addresses, identifiers }: Known,
): Identifying {
  return {
    names: inOrder(names),
    kind: kind === undefined || kind === 'unknown' ? [] : [kind],
    sex: sex === undefined ? [] : [sex],
    born: inOrder((born ?? []).map(({ day, about }) => (about ? `${day}~` : day))),
    birthPlaces: inOrder(birthPlaces),
    countries: inOrder([...(nationalities ?? []), ...(countries ?? [])]),
    addresses: inOrder((addresses ?? []).map(({ text }) => text)),
    identifiers: inOrder((identifiers ?? []).map(({ value }) => value)),
  }
}

/** Each once, without spaces around, in the order of their letters. */
function inOrder(texts: readonly string[] = []): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').sort()
}

/** In what two versions of a party differ; nothing where they are the same. */
export function differencesOf(before: Identifying, after: Identifying): readonly Difference[] {
  // The keys of a literal type made above.
  const fields = Object.keys(after) as (keyof Identifying)[]
  return fields.flatMap((field) =>
    before[field].join('\n') === after[field].join('\n')
      ? []
      : [{ field, before: before[field], after: after[field] }],
  )
}
