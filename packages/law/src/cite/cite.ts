import { type Citation, type Problem, ProblemError, parseDay, type Words } from '@sekisho/logic'
import { type EditionId, editionIds, editionOf } from './editions.ts'
import { parseCitation } from './parse-citation.ts'
import type { Provision } from './provision.ts'
import { type RenderedProvision, renderCitation } from './render-citation.ts'
import { LEVELS, statuteOf } from './statutes.ts'

/** One link of a chain of delegation, and the text in which it was read (`null`: in none). */
export interface ReadProvision extends RenderedProvision {
  readonly edition: EditionId | null
}

/** A citation of the law package: what the rule language asks for, and the parsed provisions beside it. */
export interface LawCitation extends Citation {
  readonly chain: readonly ReadProvision[]
  /** The links of `chain`, parsed: same order, same length. */
  readonly provisions: readonly Provision[]
  /** The day from which the cited provision has this number; absent for what the default text already has. */
  readonly since?: string
}

export interface CiteOptions {
  /** The provisions it delegates to, from the Act downwards: cabinet order, ministerial order, notice. */
  readonly through?: readonly string[]
  /** The text or texts it was read in, where that is not the default one of its statute. */
  readonly read?: EditionId | readonly EditionId[]
  /** The cited provision is younger than the default text of its statute: the day it begins, `YYYY-MM-DD`. */
  readonly since?: string
  /** Not verified, and why: shown to the user. Without it a chain is verified when every link was read in some text. */
  readonly unverified?: Words
}

/**
 * A citation for a rule, parameter or outcome.
 *
 * @example
 * cite('法26条2項1号') // read in the default text of the Act
 * cite('法26条2項3号', { through: ['直投令2条9項'] }) // unverified: no text of the order in force was read
 * cite('法26条2項4号', { read: 'act-2019-12-16' }) // the number of then
 * cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' })
 *
 * @throws ProblemError when a provision cannot be read, the chain runs upwards, or an option contradicts another.
 */
export function cite(text: string, options: CiteOptions = {}): LawCitation {
  const { through = [], read = [], since, unverified } = options
  const provisions: readonly [Provision, ...Provision[]] = [parsed(text), ...through.map(parsed)]
  const named = typeof read === 'string' ? [read] : read
  const problems = [...chainProblems(text, provisions), ...optionProblems(text, provisions, named, since)]
  if (problems.length > 0) throw new ProblemError(problems)

  const chain = provisions.map((provision, index) =>
    Object.freeze({
      ...renderCitation(provision),
      edition: editionRead(provision, named, index === 0 && since !== undefined),
    }),
  )
  const note = unverified ?? noteOf(chain)
  const { ja, en } = renderCitation(provisions[0])
  return Object.freeze({
    ja,
    en,
    chain: Object.freeze(chain),
    verified: note === undefined,
    ...(note && { note: Object.freeze(note) }),
    provisions: Object.freeze(provisions),
    ...(since !== undefined && { since }),
  })
}

function parsed(text: string): Provision {
  const { provision, problem } = parseCitation(text)
  if (problem) throw new ProblemError([problem])
  return provision
}

/** The edition a link was read in: one that was named, else the default one, unless the link is younger. */
function editionRead(
  { statute }: Provision,
  named: readonly EditionId[],
  isYounger: boolean,
): EditionId | null {
  const own = named.find((id) => editionOf(id).statute === statute)
  if (own || isYounger) return own ?? null
  return editionIds.find((id) => editionOf(id).statute === statute && editionOf(id).isDefault) ?? null
}

function noteOf(chain: readonly ReadProvision[]): Words | undefined {
  const unread = chain.filter(({ edition }) => edition === null)
  if (unread.length === 0) return undefined
  return {
    ja: `${unread.map(({ short }) => short).join('、')}は条文で確認していません。`,
    en: `Not checked against the text: ${unread.map(({ en }) => en).join('; ')}.`,
  }
}

function chainProblems(text: string, provisions: readonly Provision[]): Problem[] {
  const levels = provisions.map(({ statute }) => LEVELS.indexOf(statuteOf(statute).level))
  const upwards = levels.findIndex((level, index) => index > 0 && level < (levels[index - 1] ?? 0))
  const [above, below] = [provisions[upwards - 1], provisions[upwards]]
  if (!above || !below) return []
  const [higher, lower] = [renderCitation(below), renderCitation(above)]
  return [
    problem('citation.chain', text, {
      ja: `引用「${text}」の委任の順が逆です：${lower.short}の後に上位の${higher.short}があります。法律から告示へ順に並べてください。`,
      en: `The citation "${text}" delegates upwards: ${higher.en} stands after ${lower.en}. Order the chain from the Act down to the notice.`,
    }),
  ]
}

function optionProblems(
  text: string,
  provisions: readonly [Provision, ...Provision[]],
  named: readonly EditionId[],
  since: string | undefined,
): Problem[] {
  const problems: Problem[] = []
  for (const id of named) {
    if (provisions.some(({ statute }) => statute === editionOf(id).statute)) continue
    problems.push(
      problem('citation.edition', text, {
        ja: `引用「${text}」は${editionOf(id).title.ja}で読んだとされていますが、その法令を引用していません。`,
        en: `The citation "${text}" is said to be read in ${editionOf(id).title.en}, but cites nothing of that statute.`,
      }),
    )
  }
  if (since === undefined) return problems
  const { statute } = provisions[0]
  const asOf = editionIds.map(editionOf).find((each) => each.statute === statute && each.isDefault)?.asOf
  if (parseDay(since) === null || (asOf !== undefined && since <= asOf))
    problems.push(
      problem('citation.since', text, {
        ja: `引用「${text}」の since「${since}」は、確認した条文（${asOf ?? 'なし'}）より後の YYYY-MM-DD の日でなければなりません。`,
        en: `The citation "${text}" has since "${since}": it must be a day YYYY-MM-DD after the text that was read (${asOf ?? 'none'}).`,
      }),
    )
  return problems
}

function problem(code: string, path: string, message: Words): Problem {
  return { code, at: { path }, message }
}
