/** Changes that names go through, each made by a seeded hand, so that every run asks the same. */

export const KINDS = [
  'letter changed',
  'letter dropped',
  'letters swapped',
  'letter doubled',
  'words turned round',
  'word dropped',
  'written together',
  'look-alike letter',
  'invisible sign',
  'other case and width',
] as const

export type Kind = (typeof KINDS)[number]

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  A: 'А',
  E: 'Е',
  O: 'О',
  P: 'Р',
  C: 'С',
}

/** A name with one change of a kind; the name itself where it has no place for that. */
export function varied(name: string, kind: Kind, random: () => number): string {
  const letters = [...name]
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []))
  const at = places[Math.floor(random() * places.length)] ?? 0
  const words = name.split(' ')
  const with_ = (from: number, count: number, text: string) => letters.toSpliced(from, count, text).join('')
  switch (kind) {
    case 'letter changed':
      return with_(at, 1, 'abcdefghiklmnoprstuvz'[Math.floor(random() * 21)] ?? 'a')
    case 'letter dropped':
      return letters.length < 5 ? name : with_(at, 1, '')
    case 'letters swapped':
      return with_(at, 2, [letters[at + 1] ?? '', letters[at] ?? ''].join(''))
    case 'letter doubled':
      return with_(at, 0, letters[at] ?? '')
    case 'words turned round':
      return words.toReversed().join(' ')
    case 'word dropped':
      return words.length < 3 ? name : words.toSpliced(Math.floor(random() * words.length), 1).join(' ')
    case 'written together':
      return words.join('')
    case 'look-alike letter': {
      const place = letters.findIndex((letter) => letter in LOOK_ALIKES)
      return place < 0 ? name : with_(place, 1, LOOK_ALIKES[letters[place] ?? ''] ?? '')
    }
    case 'invisible sign':
      return with_(at, 0, '\u200b')
    case 'other case and width':
      return name
        .toLowerCase()
        .replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
  }
}
