import type { ListedParty } from './party.ts'

/** What a reader is given. */
export interface ListSource {
  /** The name of the file, without its folder. */
  readonly file: string
  /** Its text, piece by piece. */
  readonly text: AsyncIterable<string>
  /** The text of another file that was published with it, by its name; nothing where there is none. */
  readonly beside?: (file: string) => AsyncIterable<string> | undefined
}

/** What a reader gives: the parties one after the other, and the day of the file as soon as it says one. */
export type Read = { readonly asOf: string } | { readonly party: ListedParty }

/** A format in which a list is published. */
export interface ListFormat {
  /** The list that is published so; nothing where many are, and the user names it. */
  readonly list?: string
  readonly format: string
  /** Whether a file begins like this format. @param head the first few thousand characters */
  readonly looksLike: (head: string, file: string) => boolean
  readonly read: (source: ListSource) => AsyncIterable<Read>
}

/** An object without what is empty: absent where the file says nothing. */
export function filled<Fields extends object>(fields: Fields): Fields {
  // Only empty values are taken out, which every optional field may lack.
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Fields
}

/** What only this list says of a party, each thing once; nothing at all where it says nothing. */
export function detailsOf(said: Readonly<Record<string, readonly string[]>>): Pick<ListedParty, 'details'> {
  const details = Object.entries(said).flatMap(([name, values]) => {
    const known = [...new Set(values.filter((one) => one !== ''))]
    return known.length === 0 ? [] : [[name, known] as const]
  })
  return details.length === 0 ? {} : { details: Object.fromEntries(details) }
}

/** Values each once: files say the same of a party again and again. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
