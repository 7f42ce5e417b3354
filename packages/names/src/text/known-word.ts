import type { PartyKind } from '../lists/index.ts'
import { foldHan } from './fold-han.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { partOf, type Word } from './part-of.ts'
import type { NamePart } from './prepared-name.ts'
import { remembered } from './remembered.ts'
import { type Run, runsOf } from './romanise.ts'
import { hasForms, ungluedForm } from './take-forms.ts'

/** A word of a name, made ready once for all names that have it. */
interface KnownWord {
  /** Without signs, and without letters that only look like its own; empty where nothing is left. */
  readonly plain: string
  /** Mostly one; two where a legal form is glued to its end. */
  readonly pieces: readonly Piece[]
}

/** What is compared of a word, in the readings that it has by itself. */
export interface Piece {
  /** In Latin letters; Chinese characters as they are. Empty where there is no letter. */
  readonly latin: string
  /** As the part of a name, where it stands first and where it stands behind others. */
  readonly first: NamePart
  readonly later: NamePart
  /** Chinese characters in pinyin, the rest as it is written. */
  readonly pinyin: Word
  readonly hasHan: boolean
  readonly hasKana: boolean
}

const ofPersons = remembered((word) => known(word, 'person'))
const ofOthers = remembered((word) => known(word, 'vessel'))
const ofOrganisations = remembered((word) => known(word, 'organisation'))

/** A word of a name of some kind, as it stands between spaces. */
export function knownWord(word: string, kind: PartyKind): KnownWord {
  return kind === 'person' ? ofPersons(word) : hasForms(kind) ? ofOrganisations(word) : ofOthers(word)
}

function known(word: string, kind: PartyKind): KnownWord {
  const plain = withoutLookAlikes(word.replaceAll("'", ''))
  const texts = plain === '' ? [] : hasForms(kind) ? ungluedForm(plain) : [plain]
  return { plain, pieces: texts.map((text) => pieceOf(text, kind)) }
}

function pieceOf(text: string, kind: PartyKind): Piece {
  const runs = runsOf(text)
  const hasHan = runs.some(({ script }) => script === 'han')
  const asIs = ({ script, text: signs, latin }: Run) =>
    script === 'han' ? foldHan(signs.replace(/[^\p{L}\p{N}]/gu, '')) : latin
  const script = runs[0]?.script ?? 'latin'
  const latin = runs.map(asIs).join('')
  const written: Word = { text, latin, script: hasHan ? 'han' : script }
  const later = partOf(written, kind, 1)
  return {
    latin,
    first: later.role === 'number' ? partOf(written, kind, 0) : later,
    later,
    pinyin: { text, latin: runs.map((run) => run.latin).join(''), script },
    hasHan,
    hasKana: runs.some((run) => run.script === 'kana'),
  }
}
