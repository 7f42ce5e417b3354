import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatDay, type RuleSet, readWorkedCases } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editions, type LawCitation, readStatuteXml, renderCitation, resolve } from '../src/cite/index.ts'
import { reviewFactors } from '../src/jp/inward-investment/index.ts'
import { REGIME_IDS, regime } from '../src/regimes.ts'

const REGIMES: readonly RuleSet[] = await Promise.all(REGIME_IDS.map(regime))
const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const DATA = process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
/** The texts that are there in full, each with the edition it is. */
const TEXTS = [
  { name: 'Act', edition: 'act-2025-06-01', file: '324AC0000000228_20250601_504AC0000000068.xml', many: 100 },
  {
    name: 'Export Order',
    edition: 'export-order-2026-02-14',
    file: '324CO0000000378_20260214_507CO0000000376.xml',
    many: 20,
  },
] as const

function isCitation(value: object): value is LawCitation {
  return 'chain' in value && 'verified' in value
}

/** Every citation anywhere in the data. */
function citationsIn(value: unknown, seen = new Set<object>()): readonly LawCitation[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isCitation(value)) return [value]
  return Object.values(value).flatMap((inner) => citationsIn(inner, seen))
}

/** The days on which a rule or value begins to hold, or holds no longer, within the modelled span. */
function boundariesOf({ rules, parameters, span }: RuleSet): readonly string[] {
  const dated = [...rules.values(), ...[...parameters.values()].flatMap(({ values }) => values)]
  const days = dated.flatMap(({ from, until }) => [from, until === undefined ? undefined : until + 1])
  const within = days.filter((day) => day !== undefined).filter((day) => day > span.from && day <= span.until)
  return [...new Set(within)].toSorted((a, b) => a - b).map(formatDay)
}

const casesOf = (regime: RuleSet) =>
  globSync(join(SOURCE, regime.id, 'cases/**/*.yaml')).map((file) => ({
    file,
    raw: parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as unknown,
  }))

/** The days of the acts of a regime's worked cases. */
function daysOfCases(regime: RuleSet): ReadonlySet<string> {
  const days = new Set<string>()
  for (const { raw } of casesOf(regime)) {
    for (const { raw: worked } of readWorkedCases(raw).cases) {
      const acts = Array.isArray(worked.acts) ? worked.acts : []
      for (const on of [worked.on, ...acts.map((act: { on?: unknown }) => act.on)]) days.add(String(on))
    }
  }
  return days
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

describe.each(REGIMES)('$id', (regime) => {
  it('passes the check of the rule language: ids, cycles, orphans, both languages, days, citations', () => {
    expect(REGIME_IDS).toContain(regime.id)
  })

  it('has a worked case on and before every day on which the law changes', () => {
    const days = daysOfCases(regime)
    const bare = boundariesOf(regime).flatMap((day) =>
      [dayBefore(day), day].filter((each) => !days.has(each)),
    )
    expect(bare).toEqual([])
  })

  it('names every worked case differently', () => {
    const ids = casesOf(regime).flatMap(({ raw }) => readWorkedCases(raw).cases.map(({ id }) => id))
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('says of everything uncertain in both languages why', () => {
    const bare = citationsIn([regime, reviewFactors]).filter(
      ({ verified, note }) => !verified && !(note?.ja && note.en),
    )
    expect(bare.map(({ ja }) => ja)).toEqual([])
  })
})

describe.each(TEXTS)('citations of the $name', ({ edition: wanted, file, many }) => {
  const path = join(DATA, 'law-text/e-gov-xml', file)
  const text = existsSync(path) ? readStatuteXml(readFileSync(path, 'utf8')) : undefined
  const { statute } = editions[wanted]
  const links = REGIMES.flatMap((regime) => citationsIn([regime, reviewFactors])).flatMap((citation) =>
    citation.provisions.map((provision, place) => ({
      provision,
      edition: citation.chain[place]?.edition,
      isYounger: place === 0 && citation.since !== undefined,
    })),
  )

  it('are many, and each resolves against its text, or is marked younger or of an older text', ({ skip }) => {
    const sentence = `The text is not at ${path}: set SEKISHO_DATA to the folder of the test data.`
    if (!text) {
      if (process.env.CI) throw new Error(sentence)
      return skip(sentence)
    }
    const cited = links.filter(({ provision }) => provision.statute === statute)
    const inText = cited.filter(({ edition, isYounger }) => edition === wanted && !isYounger)
    const missing = inText.flatMap(({ provision }) => {
      const resolution = resolve(provision, text)
      return resolution.found ? [] : [resolution.message.ja]
    })
    expect(missing).toEqual([])
    expect(inText.length).toBeGreaterThanOrEqual(many)
    const unplaced = cited.filter(({ edition, isYounger }) => !edition && !isYounger)
    expect(unplaced.map(({ provision }) => renderCitation(provision).short)).toEqual([])
  })
})
