import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkRuleSet, formatDay, type RuleSetDescription, readWorkedCases } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type LawCitation, readStatuteXml, renderCitation, resolve } from '../src/cite/index.ts'
import { inwardInvestment } from '../src/index.ts'
import { reviewFactors } from '../src/jp/inward-investment/index.ts'

const REGIMES: readonly RuleSetDescription[] = [inwardInvestment]
const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const DATA = process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const ACT_FILE = join(DATA, 'law-text/e-gov-xml/324AC0000000228_20250601_504AC0000000068.xml')
const ACT_EDITION = 'act-2025-06-01'

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
function boundariesOf(regime: RuleSetDescription): readonly string[] {
  const { rules, parameters, span } = checkRuleSet(regime)
  const dated = [...rules.values(), ...[...parameters.values()].flatMap(({ values }) => values)]
  const days = dated.flatMap(({ from, until }) => [from, until === undefined ? undefined : until + 1])
  const within = days.filter((day) => day !== undefined).filter((day) => day > span.from && day <= span.until)
  return [...new Set(within)].toSorted((a, b) => a - b).map(formatDay)
}

const casesOf = (regime: RuleSetDescription) =>
  globSync(join(SOURCE, regime.id, 'cases/*.yaml')).map((file) => ({
    file,
    raw: parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as unknown,
  }))

/** The days of the acts of a regime's worked cases. */
function daysOfCases(regime: RuleSetDescription): ReadonlySet<string> {
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
    expect(checkRuleSet(regime).id).toBe(regime.id)
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

describe('citations of the Act', () => {
  const act = existsSync(ACT_FILE) ? readStatuteXml(readFileSync(ACT_FILE, 'utf8')) : undefined
  const links = REGIMES.flatMap((regime) => citationsIn([regime, reviewFactors])).flatMap((citation) =>
    citation.provisions.map((provision, place) => ({
      provision,
      citation,
      edition: citation.chain[place]?.edition,
      isYounger: place === 0 && citation.since !== undefined,
    })),
  )

  it('are many, and each resolves against its text, or is marked younger or of an older text', ({ skip }) => {
    const sentence = `The text of the Act is not at ${ACT_FILE}: set SEKISHO_DATA to the folder of the test data.`
    if (!act) {
      if (process.env.CI) throw new Error(sentence)
      return skip(sentence)
    }
    const cited = links.filter(({ provision }) => provision.statute === 'fefa')
    const inText = cited.filter(({ edition, isYounger }) => edition === ACT_EDITION && !isYounger)
    const missing = inText.flatMap(({ provision }) => {
      const resolution = resolve(provision, act)
      return resolution.found ? [] : [resolution.message.ja]
    })
    expect(missing).toEqual([])
    expect(inText.length).toBeGreaterThan(100)
    const unplaced = cited.filter(({ edition, isYounger }) => !edition && !isYounger)
    expect(unplaced.map(({ provision }) => renderCitation(provision).short)).toEqual([])
  })
})
