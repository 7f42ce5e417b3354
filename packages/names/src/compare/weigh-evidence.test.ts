import { describe, expect, it } from 'vitest'
import { evidenceOf, type Known, weighEvidence } from './weigh-evidence.ts'

const person = (more: Partial<Known> = {}): Known => ({ kind: 'person', ...more })
const about = (a: Known, b: Known) => evidenceOf(a, b).map((one) => [one.about, one.isFor])

describe('evidence beside the names', () => {
  it.each([
    ['a year that fits a day', [{ day: '1967' }], [{ day: '1967-03-01' }], true],
    ['about a year', [{ day: '1965', about: true as const }], [{ day: '1967' }], true],
    ['a range', [{ day: '1960/1965' }], [{ day: '1964-01-01' }], true],
    ['another year', [{ day: '1967' }], [{ day: '1968' }], false],
    ['one of several', [{ day: '1950' }, { day: '1967' }], [{ day: '1967' }], true],
  ])('%s', (_, one, other, fits) => {
    expect(about(person({ born: one }), person({ born: other }))).toEqual([['born', fits]])
  })

  it('tells countries, sex, kind and identifiers, and nothing of what only one side says', () => {
    expect(about(person({ countries: ['JP'] }), person({ nationalities: ['JP'] }))).toEqual([
      ['country', true],
    ])
    expect(about(person({ countries: ['JP'] }), person({ countries: ['FR'] }))).toEqual([['country', false]])
    expect(about(person({ sex: 'male' }), person({ sex: 'female' }))).toEqual([['sex', false]])
    expect(about(person(), { kind: 'vessel' })).toEqual([['kind', false]])
    expect(about(person(), { kind: 'unknown' })).toEqual([])
    expect(about(person({ born: [{ day: '1967' }], sex: 'male', countries: ['JP'] }), person())).toEqual([])
    const passport = (value: string) => person({ identifiers: [{ kind: 'passport', value }] })
    expect(about(passport('AB 123-456'), passport('ab123456'))).toEqual([['identifier', true]])
    expect(about(passport('12'), passport('12'))).toEqual([])
  })

  it('raises and lowers a score, which stays between 0 and 1', () => {
    const fits = evidenceOf(person({ born: [{ day: '1967' }] }), person({ born: [{ day: '1967' }] }))
    const differs = evidenceOf(person({ born: [{ day: '1967' }] }), person({ born: [{ day: '1990' }] }))
    expect(weighEvidence(0.6, [])).toBe(0.6)
    expect(weighEvidence(0.6, fits)).toBeGreaterThan(0.8)
    expect(weighEvidence(0.6, differs)).toBeLessThan(0.2)
    for (const score of [0, 1])
      for (const evidence of [fits, differs]) {
        expect(weighEvidence(score, evidence)).toBeGreaterThanOrEqual(0)
        expect(weighEvidence(score, evidence)).toBeLessThanOrEqual(1)
      }
  })
})
