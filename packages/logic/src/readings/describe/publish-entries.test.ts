import { describe, expect, it } from 'vitest'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { publishEntries } from './publish-entries.ts'
import { publishFact } from './published-fact.ts'

function entry(rules: typeof holdingRules, id: string) {
  return publishEntries(rules).entries.find((one) => one.id === id)
}

describe('a published entry', () => {
  it('of a rule gives its days, condition and exceptions, what it rests on and what rests on it', () => {
    expect(entry(holdingRules, 'exemption')).toMatchObject({
      kind: 'rule',
      from: '2020-06-07',
      inForce: '2020-05-08',
      covers: { ja: '2020-06-07以後の行為', en: 'acts from 2020-06-07 on' },
      condition: { kind: 'fact', id: 'promise.no-seat' },
      uses: ['promise.no-seat'],
      usedBy: ['duty'],
    })
    expect(entry(holdingRules, 'acquisition')).toMatchObject({
      unless: ['inherited'],
      uses: ['investor.foreign', 'combined-share', 'threshold', 'act.kind', 'swap', 'inherited'],
    })
    expect(entry(permitRules, 'late')).toMatchObject({
      at: { id: 'day.applied' },
      covers: { ja: '2018-04-01以後' },
      outcomes: ['apply'],
    })
  })

  it('of a decision gives the principle, and the exceptions in the order they are tried', () => {
    expect(entry(permitRules, 'licence')).toMatchObject({
      kind: 'decision',
      options: { report: { ja: '報告のみ' } },
      principle: { text: { ja: '「手続なし」' } },
      exceptions: [
        { rank: 2, is: { text: { en: '“Licence needed”' } }, when: { kind: 'all-of' } },
        { rank: 1, is: { text: { en: '“Report only”' } }, verified: false },
      ],
    })
  })

  it('of a quantity gives the formula and its exceptions', () => {
    expect(entry(permitRules, 'net-lanterns')).toMatchObject({
      kind: 'quantity',
      unit: 'items',
      formula: { text: { ja: '（「灯の数」−「返品」）、0 itemsのうち最も大きいもの' } },
      exceptions: [{ is: { text: { en: '“Lanterns” + 10 items' } }, when: { id: 'buyer.military' } }],
    })
  })

  it('of a parameter gives every value with its days and citation', () => {
    expect(entry(permitRules, 'price-limit')).toMatchObject({
      kind: 'parameter',
      unit: 'JPY',
      values: [
        { until: '2019-12-31', is: null, verified: false },
        { from: '2020-01-01', is: '1000000', text: { ja: '1,000,000 円' }, cites: [{ ja: '灯法3条' }] },
      ],
    })
    expect(entry(permitRules, 'watched-countries')).toMatchObject({
      values: [{ is: ['AA'] }, { is: ['AA', 'BB'] }],
    })
  })

  it('of what is not modelled gives the reason and what to judge', () => {
    expect(entry(holdingRules, 'swap')).toMatchObject({
      kind: 'outside',
      reason: { en: 'the order was not read' },
      judge: { en: 'is the swap an acquisition?' },
    })
    expect(entry(permitRules, 'customary')).not.toHaveProperty('judge')
  })

  it('rests on what exists, and is named by it in return', () => {
    for (const rules of [holdingRules, permitRules]) {
      const { entries } = publishEntries(rules)
      for (const { id, uses } of entries) {
        for (const used of uses) {
          const other = entries.find((one) => one.id === used)
          if (other) expect(other.usedBy).toContain(id)
          else expect(rules.facts.has(used)).toBe(true)
        }
      }
    }
  })
})

describe('a published fact', () => {
  it('gives the unit and bounds of a number, and the fields of a list', () => {
    const fact = (id: string) => publishFact(holdingRules.facts.get(id) ?? holdingRules.act)
    expect(fact('shares.own')).toMatchObject({ type: 'number', unit: 'ratio', min: '0', max: '1' })
    expect(fact('related').fields).toEqual([
      {
        name: 'foreign',
        type: 'truth',
        written: 'true | false',
        label: { ja: 'foreign（日）', en: 'foreign' },
      },
      {
        name: 'shares',
        type: 'number',
        written: '1.00% | 1/100',
        unit: 'ratio',
        min: '0',
        max: '1',
        label: { ja: 'share（日）', en: 'share' },
      },
    ])
    expect(fact('act.kind').options).toHaveProperty('buy')
  })
})
