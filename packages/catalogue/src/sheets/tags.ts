/** What a fill-in is for. */
export type TagKind =
  /** The value of a fact. */
  | 'value'
  /** Where the value is written: page of the data sheet, report. */
  | 'evidence'
  /** Whether a limb applies, as a person ticks it. */
  | 'verdict'
  /** The answer to a question of the flow, by its number. */
  | 'answer'
  /** A line of the head of the sheet: names, days. */
  | 'head'

/** Word holds a tag of at most 64 characters. */
const LONGEST = 64

/** The tag of a fill-in. A long id is cut and told apart by a hash of it. */
export function tagOf(kind: TagKind, id: string): string {
  const tag = `${kind}:${id}`
  if (tag.length <= LONGEST) return tag
  const hash = fnv1a(tag)
  return `${tag.slice(0, LONGEST - hash.length - 1)}~${hash}`
}

/** The 32-bit FNV-1a hash as eight hexadecimal digits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
