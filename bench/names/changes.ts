/** The kinds of change that a party's name goes through, made by a seeded hand. */
import type { PartyKind } from '@sekisho/names/lists'
import { type Kind, varied } from '../names-search/variations.ts'

/** Makes the change; the name itself where it has no place for it. `other` is a name of somebody else. */
export type Change = (name: string, kind: PartyKind, random: () => number, other: string) => string

const ofPersons =
  (change: (words: string[], random: () => number, other: string) => string[]): Change =>
  (name, kind, random, other) => {
    const words = name.split(' ')
    return kind === 'person' && words.length > 1 ? change(words, random, other).join(' ') : name
  }

/** Replaces by a table of whole words, all that are there. */
const ofWords =
  (table: Readonly<Record<string, string>>): Change =>
  (name, kind) =>
    kind === 'organisation' ? name.replace(/[A-Za-z.]+/g, (word) => table[word.toUpperCase()] ?? word) : name

const ofLetters =
  (kind: Kind): Change =>
  (name, _, random) =>
    varied(name, kind, random)

const FORMS = {
  LLC: 'Limited Liability Company',
  'LTD.': 'Limited',
  LTD: 'Limited',
  LIMITED: 'Ltd',
  'INC.': 'Incorporated',
  'S.A.': 'Sociedad Anonima',
  JSC: 'Joint Stock Company',
  PJSC: 'Public Joint Stock Company',
  OJSC: 'Open Joint Stock Company',
  OOO: 'LLC',
  GMBH: 'Gesellschaft mit beschraenkter Haftung',
  FZE: 'Free Zone Establishment',
}

const SHORT = {
  INTERNATIONAL: 'Intl',
  COMPANY: 'Co',
  CORPORATION: 'Corp',
  INDUSTRIES: 'Ind',
  INDUSTRIAL: 'Ind',
  ENGINEERING: 'Eng',
  INSTITUTE: 'Inst',
  UNIVERSITY: 'Univ',
  TECHNOLOGY: 'Tech',
  DEVELOPMENT: 'Dev',
  RESEARCH: 'Res',
  GENERAL: 'Gen',
  ORGANIZATION: 'Org',
  MANUFACTURING: 'Mfg',
  TRANSPORT: 'Transp',
  NATIONAL: 'Natl',
}

/** What a reader of printed letters takes one for. */
const MISREAD: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: 'I',
  S: '5',
  B: '8',
  o: '0',
  l: '1',
  e: 'c',
  m: 'rn',
}

export const CHANGES: Readonly<Record<string, Change>> = {
  order: ofPersons((words) => [words.at(-1) ?? '', ...words.slice(0, -1)]),
  'dropped part': ofPersons((words, random) =>
    words.length < 3 ? words : words.toSpliced(Math.floor(random() * words.length), 1),
  ),
  'added part': ofPersons((words, _, other) => words.toSpliced(1, 0, other.split(' ')[0] ?? '')),
  initials: ofPersons(([first = '', ...rest]) => [
    first.length < 3 ? first : `${first.slice(0, 1)}.`,
    ...rest,
  ]),
  'collapsed doubles': (name) => name.replace(/(\p{L})\1/giu, '$1'),
  'written together': ofLetters('written together'),
  'look-alike letter': ofLetters('look-alike letter'),
  'invisible sign': ofLetters('invisible sign'),
  'case and width': ofLetters('other case and width'),
  'legal form': ofWords(FORMS),
  abbreviation: ofWords(SHORT),
  'typing: letter changed': ofLetters('letter changed'),
  'typing: letter dropped': ofLetters('letter dropped'),
  'typing: letters swapped': ofLetters('letters swapped'),
  'typing: letter doubled': ofLetters('letter doubled'),
  OCR: (name, _, random) => {
    const letters = [...name]
    const places = letters.flatMap((letter, at) => (MISREAD[letter] === undefined ? [] : [at]))
    const at = places[Math.floor(random() * places.length)] ?? -1
    return at < 0 ? name : letters.toSpliced(at, 1, MISREAD[letters[at] ?? ''] ?? '').join('')
  },
}
