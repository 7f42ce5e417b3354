import type { NamePart } from '../text/index.ts'

/** Two or three parts that stand side by side, written as one. */
export interface Glued {
  readonly part: NamePart
  readonly places: readonly number[]
}

const MOST = 3

/** Every two and three neighbours of a name as one part, and all of it: a name may be written together elsewhere. */
export function glued(parts: readonly NamePart[]): readonly Glued[] {
  const found: Glued[] = []
  for (let count = 2; count <= parts.length; count += 1) {
    if (count > MOST && count < parts.length) continue
    for (let from = 0; from + count <= parts.length; from += 1) {
      const some = parts.slice(from, from + count)
      const [first] = some
      if (!first || (count < parts.length && some.some(({ role }) => role === 'number'))) continue
      const join = (of: (part: NamePart) => string) => some.map(of).join('')
      found.push({
        part: {
          ...first,
          text: some.map(({ text }) => text).join(' '),
          latin: join(({ latin }) => latin),
          sound: join(({ sound }) => sound),
          skeleton: join(({ skeleton }) => skeleton),
          role: 'name',
        },
        places: some.map((_, at) => from + at),
      })
    }
  }
  return found
}
