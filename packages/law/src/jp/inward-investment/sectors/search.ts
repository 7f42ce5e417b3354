import { type Problem, ProblemError, parseDay, type Words } from '@sekisho/logic'
import MiniSearch, { type SearchResult } from 'minisearch'
import { JSIC_TITLES } from '../tables/jsic-titles.ts'
import { UNREAD_REVIEW } from '../tables/list-changes.ts'
import { RESIDUAL_RULE } from '../tables/list-structure.ts'
import { type DatedClass, type Mark, MODELLED_FROM, type Sector } from '../tables/sector.ts'
import { SECTORS } from '../tables/sectors.ts'
import { citesOn, classOn } from './class-on.ts'
import { fold, tokens } from './tokens.ts'

/** A sector that may be meant, with what it means on the day asked for. */
export interface SectorMatch {
  readonly sector: Sector
  /** Class for inward direct investment on the day. */
  readonly inward: DatedClass
  /** Class for specified acquisitions on the day. */
  readonly specified: DatedClass
  /** The words of the table that matched the query, best first. */
  readonly why: readonly string[]
  /** Citations of the lists that name the sector on the day. */
  readonly cites: readonly string[]
  /** What the row rests on; each class has its own mark. */
  readonly mark: Mark
  /** For ordering within one answer only. */
  readonly score: number
}

/** The answer to a search: sectors to look at, best first, and what must be said with them. */
export interface SectorAnswer {
  readonly query: string
  readonly on: string
  readonly matches: readonly SectorMatch[]
  /** That the answer is a pointer and not a determination, and what else limits it. */
  readonly notes: readonly Words[]
}

export interface SectorSearchOptions {
  /** Day of the act, `YYYY-MM-DD`. */
  readonly on: string
  /** How many sectors at most; 5 unless told. */
  readonly limit?: number
}

const POINTER: Words = {
  ja: 'この結果は手がかりであり、該当性の判断ではありません。告示の本文と実際の事業を確かめてください。',
  en: 'This result is a pointer, not a determination: check the text of the notice and what the company really does.',
}
const NOTHING: Words = {
  ja: `この言葉に合う業種は表にありませんでした。${RESIDUAL_RULE.text.ja}`,
  en: `No sector of the table fits these words. ${RESIDUAL_RULE.text.en}`,
}
const REVIEWED: Words = {
  ja: `指定業種は${UNREAD_REVIEW.actsFrom}以後の行為について見直されている可能性があり、その内容は未確認です。区分は最後に確認できたものです。`,
  en: `The lists may have been reviewed for acts from ${UNREAD_REVIEW.actsFrom} on; that text has not been read. The classes are the last ones known.`,
}

/** Share of the query's tokens that a row must hold, unless it holds one of its words whole. */
const ENOUGH = 0.35
/** Rows far below the best one are noise. */
const FAR_BELOW = 0.2
/** How much a word of the table that stands whole in the query adds. */
const WHOLE_WORD = 0.6

interface Word {
  readonly text: string
  readonly tokens: readonly string[]
}

const wordsOf = new Map<string, readonly Word[]>(
  SECTORS.map(({ id, title, words }) => [
    id,
    [...new Set([...words.ja.split('、'), ...words.en.split(/,\s*/), title.ja, title.en])].map((text) => ({
      text,
      tokens: tokens(text),
    })),
  ]),
)

/** In how many rows each token of the words stands. */
const rowsWith = new Map<string, number>()
for (const words of wordsOf.values()) {
  for (const token of new Set(words.flatMap((word) => word.tokens))) {
    rowsWith.set(token, (rowsWith.get(token) ?? 0) + 1)
  }
}
/** Hiragana that the table does not know is taken for grammar. */
const GRAMMAR = /^\p{sc=Hiragana}+$/u

/** How much a token of the query says: the rarer in the table, the more (inverse document frequency). */
function weight(token: string): number {
  const rows = rowsWith.get(token)
  if (rows === undefined && GRAMMAR.test(token)) return 0
  return Math.log(1 + SECTORS.length / ((rows ?? 0) + 1))
}

const weightOf = (found: Iterable<string>): number =>
  [...found].reduce((sum, token) => sum + weight(token), 0)

const index = new MiniSearch<{ id: string; title: string; words: string; what: string; jsic: string }>({
  fields: ['title', 'words', 'what', 'jsic'],
  tokenize: tokens,
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 2, words: 2, what: 0.7, jsic: 0.7 },
    bm25: { k: 1.2, b: 0.2, d: 0.3 },
    prefix: (term) => /^[a-z]{5,}$/.test(term),
    fuzzy: (term) => (/^[a-z]{6,}$/.test(term) ? 0.17 : false),
    weights: { fuzzy: 0.3, prefix: 0.4 },
  },
})
index.addAll(
  SECTORS.map(({ id, title, words, what, jsic }) => ({
    id,
    title: `${title.ja} ${title.en}`,
    words: `${words.ja} ${words.en}`,
    what: `${what.ja} ${what.en}`,
    jsic: jsic.map((code) => JSIC_TITLES[code]).join(' '),
  })),
)
const sectorOf = new Map(SECTORS.map((sector) => [sector.id, sector]))

/**
 * Sectors that plain words in Japanese or English may mean ("we make radiation-hardened chips",
 * 「サイバーセキュリティ」), with their class on the day of the act. An empty list is an answer too: its notes say that a
 * business in none of the tables is possibly designated.
 *
 * @throws {ProblemError} when `on` is no day, or before the first day of the table.
 */
export function searchSectors(query: string, { on, limit = 5 }: SectorSearchOptions): SectorAnswer {
  const problem = problemOfDay(on)
  if (problem) throw new ProblemError([problem])
  const asked = new Set(tokens(query))
  const ranked = index
    .search(query)
    .map((result) => rank(result, query, asked))
    .filter(({ whole, share }) => whole.length > 0 || share >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.sector.id < b.sector.id ? -1 : 1))
  const best = ranked[0]?.score ?? 0
  const matches = ranked
    .filter(({ score }) => score >= best * FAR_BELOW)
    .slice(0, limit)
    .map(({ sector, score, why }) => ({
      sector,
      inward: classOn(sector.inward, on),
      specified: classOn(sector.specified, on),
      why,
      cites: citesOn(sector, on),
      mark: sector.mark,
      score,
    }))
  return { query, on, matches, notes: [...(matches.length === 0 ? [NOTHING] : []), ...sectorNotes(on)] }
}

/** What must be said with every class of the day `on`, searched for or read in the table. */
export function sectorNotes(on: string): readonly Words[] {
  return [POINTER, ...(on >= UNREAD_REVIEW.actsFrom ? [REVIEWED] : [])]
}

function rank(result: SearchResult, query: string, asked: ReadonlySet<string>) {
  const sector = sectorOf.get(result.id)
  if (!sector) throw new Error(`The index names "${result.id}", which is no sector.`)
  const words = wordsOf.get(sector.id) ?? []
  const folded = fold(query)
  const whole = words.filter((word) => standsIn(word, folded, asked))
  const hits = new Set(result.terms)
  const near = words
    .map((word) => ({
      word,
      share: word.tokens.filter((token) => hits.has(token)).length / word.tokens.length,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ word }) => word)
  const longest = Math.max(0, ...whole.map(({ tokens }) => tokens.length))
  return {
    sector,
    whole,
    why: [...new Set([...whole.sort((a, b) => b.tokens.length - a.tokens.length), ...near])]
      .slice(0, 5)
      .map(({ text }) => text),
    share: weightOf(result.queryTerms) / weightOf(asked),
    score: (result.score / result.terms.length) * (1 + WHOLE_WORD * Math.min(longest, 3)),
  }
}

/** Whether the query holds the word whole: its letters in Japanese, all of its stems in English. */
function standsIn({ text, tokens }: Word, folded: string, asked: ReadonlySet<string>): boolean {
  if (tokens.length === 0) return false
  return /^[\x20-\x7e]+$/.test(text) ? tokens.every((token) => asked.has(token)) : folded.includes(fold(text))
}

function problemOfDay(on: string): Problem | null {
  if (parseDay(on) === null) {
    return {
      code: 'sectors.day',
      at: { path: 'on' },
      message: {
        ja: `「${on}」は存在しない日です。YYYY-MM-DD で書いてください。`,
        en: `"${on}" is no day: write YYYY-MM-DD.`,
      },
    }
  }
  if (on >= MODELLED_FROM) return null
  return {
    code: 'sectors.before-span',
    at: { path: 'on' },
    message: {
      ja: `${on}の業種表はありません。最初の日は${MODELLED_FROM}です。`,
      en: `There is no table of sectors for ${on}; the first day is ${MODELLED_FROM}.`,
    },
  }
}
