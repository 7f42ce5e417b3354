import { describe, expect, it } from 'vitest'
import { amendmentIds, amendments } from './amendments.ts'
import { editionIds, editionOf } from './editions.ts'
import { LEVELS, type Statute, type StatuteId, statuteIds, statuteOf, statutes } from './statutes.ts'

const all: readonly Statute[] = statuteIds.map(statuteOf)

describe('the statutes', () => {
  it('share no name', () => {
    const names = all.flatMap(({ title, short, aliases = [] }) => [
      ...new Set([title.ja, short.ja, ...aliases]),
    ])
    expect(names).toEqual([...new Set(names)])
    const english = all.map(({ short }) => short.en)
    expect(english).toEqual([...new Set(english)])
  })

  it('rest on a statute of a higher level', () => {
    for (const { under, level } of all) {
      if (under === undefined) continue
      expect(Object.keys(statutes)).toContain(under)
      expect(LEVELS.indexOf(statuteOf(under as StatuteId).level)).toBeLessThan(LEVELS.indexOf(level)) // just checked
    }
  })
})

describe('the editions', () => {
  it('have at most one default a statute', () => {
    const defaults = editionIds.map(editionOf).filter(({ isDefault }) => isDefault)
    expect(defaults.map(({ statute }) => statute)).toEqual([
      ...new Set(defaults.map(({ statute }) => statute)),
    ])
  })
})

describe('the amending laws', () => {
  it('have an id that says the number and the year of the English name', () => {
    for (const id of amendmentIds) {
      const [, kind = '', number, year] = /^(.*)-(\d+)-(\d+)$/.exec(id) ?? []
      expect(amendments[id].number.en.toLowerCase().replaceAll(' ', '-')).toBe(
        `${kind}-no.-${number}-of-${year}`,
      )
    }
  })
})
