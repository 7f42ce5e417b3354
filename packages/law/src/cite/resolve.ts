import type { Words } from '@sekisho/logic'
import { amendments } from './amendments.ts'
import { IROHA, NUMBER_PATTERN, numberOf } from './numerals.ts'
import type { Numbering, Provision } from './provision.ts'
import { renderCitation } from './render-citation.ts'
import type { StatuteText, Unit, UnitKind } from './statute-text.ts'

/** What a text says of a citation: the words, or why it is not there and the nearest provision that is. */
export type Resolution =
  | { readonly found: true; readonly text: string; readonly caption?: string }
  | { readonly found: false; readonly nearest: Provision; readonly message: Words }

type Step = readonly [UnitKind, string]

/**
 * Looks a provision up in the text of its statute.
 *
 * @param provision a provision of the statute that `text` is of: the caller sees to that
 * @returns the text of the provision with all that stands below it, or the nearest provision that exists. Repealed
 *   provisions (削除), sections of notices and forms, which the text does not hold, are not found.
 */
export function resolve(provision: Provision, text: StatuteText): Resolution {
  const base: Provision = { statute: provision.statute }
  if (provision.section !== undefined || provision.form !== undefined) return missing(provision, base)
  const root = rootOf(provision, text)
  if (!root) return missing(provision, base)

  let reached: Provision = {
    ...base,
    ...(provision.supplementary && { supplementary: provision.supplementary }),
    ...(provision.table && { table: provision.table }),
  }
  let units: readonly Unit[] = root
  let unit: Unit | undefined
  for (const [kind, key] of stepsOf(provision)) {
    if (kind === 'item' || kind === 'paragraph') units = pastLoneParagraph(units, kind)
    const candidates = units.filter((each) => each.kind === kind)
    unit = candidates.find((each) => each.key === key && !isRepealed(each))
    if (!unit) return missing(provision, nearestOf(reached, candidates, kind, key))
    reached = extended(reached, kind, unit.key)
    units = unit.units
  }
  const words = wordsOf(provision, unit ? [unit] : root)
  if (words === '') return missing(provision, reached)
  return { found: true, text: words, ...(unit?.caption !== undefined && { caption: unit.caption }) }
}

function rootOf({ supplementary, table }: Provision, text: StatuteText): readonly Unit[] | undefined {
  if (table !== undefined) return text.tables.find(({ key }) => key === table)?.units
  if (supplementary === undefined) return text.articles
  if (supplementary === 'own') return text.supplementary.find(({ amendment }) => amendment === null)?.units
  const wanted = lawNumberKey(amendments[supplementary].number.ja)
  return text.supplementary.find(({ amendment }) => amendment !== null && lawNumberKey(amendment) === wanted)
    ?.units
}

/** `平成二九年五月二四日法律第三八号` and `平成29年法律第38号` alike as `平成29法律38`. */
function lawNumberKey(printed: string): string {
  const number = new RegExp(`^(..)(元|${NUMBER_PATTERN})年(?:.*日)?(法律|政令)第(${NUMBER_PATTERN})号`)
  const [, era, year = '', kind, of = ''] = number.exec(printed) ?? []
  return `${era}${year === '元' ? 1 : numberOf(year)}${kind}${numberOf(of)}`
}

function stepsOf(provision: Provision): Step[] {
  const { article, paragraph, item, subitem, point, row, bracket, detail } = provision
  const steps: [UnitKind, string | number | undefined][] = [
    ['article', article],
    ['paragraph', paragraph],
    ['item', item],
    ['subitem', subitem],
    ['point', point],
    ['row', row],
    ['bracket', bracket],
    ['detail', detail],
  ]
  return steps.flatMap(([kind, key]) => (key === undefined ? [] : [[kind, String(key)]]))
}

/** Items may be cited without a paragraph where an article has but one. */
function pastLoneParagraph(units: readonly Unit[], kind: UnitKind): readonly Unit[] {
  const [only, ...others] = units
  return kind === 'item' && only?.kind === 'paragraph' && others.length === 0 ? only.units : units
}

function isRepealed({ sentences, units }: Unit): boolean {
  const [only, ...others] = [...sentences, ...units.flatMap((unit) => unit.sentences)]
  return only?.text === '削除' && others.length === 0
}

function extended(reached: Provision, kind: UnitKind, key: string): Provision {
  return { ...reached, [kind]: kind === 'paragraph' || kind === 'point' ? Number(key) : key }
}

/** The last sibling not beyond the wanted number, else the first; the unit above when it has none. */
function nearestOf(reached: Provision, candidates: readonly Unit[], kind: UnitKind, key: string): Provision {
  const standing = candidates.filter((each) => !isRepealed(each))
  const nearest = standing.findLast((each) => compareNumberings(each.key, key) <= 0) ?? standing[0]
  return nearest ? extended(reached, kind, nearest.key) : reached
}

/** Below zero, zero or above as `a` stands before, at or after `b`: 27, 27-2, 28; イ, ロ, ハ. */
function compareNumberings(a: Numbering, b: Numbering): number {
  const [left, right] = [a.split('-').map(rankOf), b.split('-').map(rankOf)]
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function rankOf(sign: string): number {
  const letter = IROHA.indexOf(sign)
  return letter < 0 ? Number.parseInt(sign, 10) : letter + 1
}

function wordsOf({ part }: Provision, units: readonly Unit[]): string {
  const own = units
    .flatMap((unit) => (unit.kind === 'article' ? unit.units : [unit]))
    .flatMap((unit) => unit.sentences)
  const [main, provisos] = [own.filter((each) => !each.isProviso), own.filter((each) => each.isProviso)]
  if (part === undefined) return units.map(wholeText).join('\n')
  switch (part) {
    case 'chapeau':
    case 'main':
      return main.map(({ text }) => text).join('')
    case 'proviso':
      return provisos.map(({ text }) => text).join('')
    case 'first-sentence':
      return main[0]?.text ?? ''
    case 'second-sentence':
      return main[1]?.text ?? ''
  }
}

function wholeText({ sentences, units }: Unit): string {
  return [sentences.map(({ text }) => text).join(''), ...units.map(wholeText)]
    .filter((text) => text !== '')
    .join('\n')
}

function missing(provision: Provision, nearest: Provision): Resolution {
  const [wanted, near] = [renderCitation(provision), renderCitation(nearest)]
  return {
    found: false,
    nearest,
    message: {
      ja: `${wanted.short}はこの条文にありません。最も近いのは${near.short}です。`,
      en: `This text has no ${wanted.en}; the nearest is ${near.en}.`,
    },
  }
}
