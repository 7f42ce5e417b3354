import { describe, expect, it } from 'vitest'
import { type Case, dayOf, evaluate, type Given, type ProofStep, type Ruling } from '../../index.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { explain } from './explain.ts'

const known = (value: Given['value'], origin?: Given['origin']): Given => ({
  status: 'known',
  value,
  ...(origin ? { origin } : {}),
})
const on = (iso: string) => known(dayOf(iso))

function caseOf(facts: Record<string, Given>, rulings: Record<string, Ruling> = {}): Case {
  return { facts: new Map(Object.entries(facts)), rulings: new Map(Object.entries(rulings)) }
}

/** The proof as indented sentences. */
function outline(step: ProofStep, language: 'ja' | 'en', depth = 0): readonly string[] {
  const line = `${'  '.repeat(depth)}${step.text[language]}${step.see ? ` → ${step.see}` : ''}`
  return [line, ...step.because.flatMap((inner) => outline(inner, language, depth + 1))]
}

function proofOf(rules: typeof holdingRules, id: string, given: Case): ProofStep {
  const root = rules.rules.get(id) ?? rules.decisions.get(id)
  if (!root) throw new Error(`no rule or decision ${id}`)
  return explain(evaluate(rules, given), root)
}

const buying = {
  'day.act': on('2024-03-01'),
  'investor.foreign': known(3, { who: '法務部', document: '登記' }),
  'act.kind': known(1),
  'shares.own': { status: 'assumed', value: { n: 10, d: 1000 } },
  related: known({
    records: [
      { foreign: 3, shares: { n: 1, d: 1000 } },
      { foreign: 0, shares: { n: 5, d: 1000 } },
    ],
    open: false,
  }),
} satisfies Record<string, Given>

describe('explain', () => {
  it('says of a yes the numbers, the threshold with its days, the origin of facts, and the exceptions', () => {
    expect(outline(proofOf(holdingRules, 'acquisition', caseOf(buying)), 'ja')).toEqual([
      '「acquisition（日）」に当たる',
      '  「foreign（日）」：はい（出所：法務部、登記）',
      '  「combined share（日）」（1.1 %）は「threshold（日）」1 %（2020-06-07以後の行為）以上である',
      '    「combined share（日）」は 1.1 %',
      '      「own share（日）」（1 %）＋ 0.1 % ＝ 1.1 %',
      '        「own share（日）」：1 %［仮定］',
      '        「related persons（日）」のうち数えるもの（1件目）の合計 ＝ 0.1 %',
      '          related persons（日）の1件目の「share（日）」：0.1 %',
      '    「threshold（日）」1 %（2020-06-07以後の行為）',
      '  「kind（日）」は「buy（日）」か「inherit（日）」である',
      '    「kind（日）」：「buy（日）」',
      '  例外「inherited（日）」に当たらない',
      '    「kind（日）」は「inherit（日）」ではない',
      '      「kind（日）」：「buy（日）」',
    ])
  })

  it('says of a no which condition failed, on the law of the day', () => {
    const given = caseOf({ ...buying, 'day.act': on('2020-06-06') })
    expect(outline(proofOf(holdingRules, 'acquisition', given), 'en').slice(0, 3)).toEqual([
      '“acquisition” does not apply',
      '  “combined share” (1.1 %) is not at least “threshold” of 10 % (acts until 2020-06-06)',
      '    “combined share” is 1.1 %',
    ])
  })

  it('says that an exception took the rule away', () => {
    const proof = proofOf(holdingRules, 'acquisition', caseOf({ ...buying, 'act.kind': known(2) }))
    expect(outline(proof, 'en')).toEqual([
      '“acquisition” does not apply: an exception does',
      '  The exception “inherited” applies',
      '    “kind” is “inherit”',
      '      “kind”: “inherit”',
    ])
  })

  it('says that a rule does not cover the day, and from which day it does', () => {
    const given = caseOf({ 'day.act': on('2019-12-01'), 'promise.no-seat': known(3) })
    const proof = proofOf(holdingRules, 'exemption', given)
    expect(proof).toMatchObject({ value: false, appliesFrom: '2020-06-07', inForce: '2020-05-08' })
    expect(outline(proof, 'ja')).toEqual([
      '「exemption（日）」は2020-06-07以後の行為に適用される。行為は 2019-12-01',
      '  「day of the act（日）」：2019-12-01',
    ])
  })

  it('says what an unknown depends on, and nothing that can no longer change it', () => {
    const { 'shares.own': _, ...rest } = buying
    expect(outline(proofOf(holdingRules, 'acquisition', caseOf(rest)), 'en')).toEqual([
      '“acquisition” may or may not apply',
      '  “combined share” (at least 0.1 % and at most 100.1 %) may or may not be at least “threshold” of 1 % (acts from 2020-06-07 on)',
      '    “combined share” is at least 0.1 % and at most 100.1 %',
      '      “own share” (not known) + 0.1 % = at least 0.1 % and at most 100.1 %',
      '        “own share”: not known',
      '        Sum over those of “related persons” that count (no. 1) = 0.1 %',
      '          “share” of no. 1 in “related persons”: 0.1 %',
      '    “threshold” of 1 % (acts from 2020-06-07 on)',
    ])
  })

  it('names the author of a ruling and goes no further', () => {
    const ruling = { value: 3, author: '財務省', document: '回答書', on: '2024-01-01' } as const
    const proof = proofOf(holdingRules, 'acquisition', caseOf(buying, { acquisition: ruling }))
    expect(proof).toMatchObject({
      value: true,
      text: {
        ja: '「acquisition（日）」：はい（判断者：財務省、回答書、2024-01-01）',
        en: '“acquisition”: yes (ruled by: 財務省、回答書、2024-01-01)',
      },
      ruling: { author: '財務省', document: '回答書', on: '2024-01-01' },
      because: [],
    })
  })

  it('says that a fact is absent', () => {
    const given = caseOf({ 'day.last-filing': { status: 'absent', value: 1 } })
    const { value, because } = proofOf(holdingRules, 'refiling', given)
    expect(value).toBe(false)
    expect(because).toMatchObject([
      { status: 'absent', text: { en: 'There is no “day of the last filing”' }, because: [] },
    ])
  })

  it('shows which record of a list carried a condition, and where the set of the law comes from', () => {
    const owners = known({ records: [{ kind: 1 }, { kind: 2, country: 'BB' }], open: true })
    const given = caseOf({ 'day.shipped': on('2024-03-01'), 'buyer.country': known('CC'), owners })
    const proof = proofOf(permitRules, 'watched-owner', given)
    expect(outline(proof, 'en')).toEqual([
      '“Owned by a watched state” applies',
      "  At least one of “Buyer's owners” is such",
      "    No. 2 of “Buyer's owners” is such",
      "      “kind” of no. 2 in “Buyer's owners” is “state”",
      "        “kind” of no. 2 in “Buyer's owners”: “state”",
      "      “country” of no. 2 in “Buyer's owners” (“BB”) is in “Watched countries” of 2 entries (acts from 2022-01-01 on)",
      "        “country” of no. 2 in “Buyer's owners”: “BB”",
      '        “Watched countries” of 2 entries (acts from 2022-01-01 on)',
    ])
    expect(proof).toMatchObject({ verified: false, cites: [{ verified: true }, { verified: false }] })
  })

  it('keeps what each case says of a fact apart', () => {
    const foreign = (given: Given) =>
      explain(evaluate(holdingRules, caseOf({ 'investor.foreign': given })), fact)
    const fact = holdingRules.facts.get('investor.foreign') ?? holdingRules.act
    expect(foreign(known(3)).text.en).toBe('“foreign”: yes')
    expect(foreign(known(3, { who: 'counsel' }))).toMatchObject({
      text: { en: '“foreign”: yes (from: counsel)' },
      origin: { who: 'counsel' },
    })
    expect(foreign({ status: 'assumed', value: 3 })).toMatchObject({ status: 'assumed' })
    expect(foreign(known(3))).not.toHaveProperty('origin')
    expect(foreign(known(0)).value).toBe(false)
  })

  it('says of a number in a range which ends belong to it', () => {
    const value = { low: { n: 1, d: 100 }, high: { n: 10, d: 100 }, lowOpen: false, highOpen: true }
    const given = caseOf({ 'shares.own': known(value) })
    expect(
      explain(evaluate(holdingRules, given), holdingRules.facts.get('shares.own') ?? holdingRules.act),
    ).toMatchObject({
      value: { low: '0.01', high: '0.1', lowOpen: false, highOpen: true },
      text: { ja: '「own share（日）」：1 % 以上 10 % 未満', en: '“own share”: at least 1 % and below 10 %' },
    })
  })

  it('does not go below the exception that holds', () => {
    const given = caseOf({ ...buying, 'promise.no-seat': known(3) })
    const proof = proofOf(holdingRules, 'duty', given)
    expect(proof.because).toMatchObject([
      { kind: 'exception', value: true, text: { en: 'This is a case of “exempt”' } },
    ])
  })

  it('explains the gravest exception that was passed by before the one that holds', () => {
    const given = caseOf({
      'day.shipped': on('2024-03-01'),
      price: known(0),
      lanterns: known(1),
      stock: known(3),
      'buyer.country': known('AA'),
    })
    const ruling = { customary: { value: 0, author: '弁護士' } } as const
    const proof = proofOf(permitRules, 'licence', { ...given, rulings: new Map(Object.entries(ruling)) })
    expect(outline(proof, 'ja')).toEqual([
      '「許可」は「報告のみ」',
      '  「許可が必要」となる場合に当たらない',
      '    「贈与」に当たる',
      '      「価格」（0 円）は 0 円と同じである',
      '        「価格」：0 円',
      '  「報告のみ」となる場合に当たる',
      '    「大口」に当たる',
      '      1/3（≈ 33.3333 %）は 1/3（≈ 33.3333 %）以上である',
      '        「灯の数」（1 items）÷「在庫」（3 items） ＝ 1/3（≈ 33.3333 %）',
      '          「灯の数」：1 items',
      '          「在庫」：3 items',
      '    「慣習上の出荷」：いいえ（判断者：弁護士）',
    ])
  })
})
