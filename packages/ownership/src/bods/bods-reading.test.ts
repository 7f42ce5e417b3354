import { describe, expect, it } from 'vitest'
import { entity, person, relationship } from '../../fixtures/bods/statements.ts'
import { readBods, writeBods } from './index.ts'

const lamp = entity('lamp', { lampsPerYear: { made: 7 } }, { publisherNote: ['kept'] })
const ann = person('ann')
const all = [lamp, ann, relationship('r', 'ann')]

describe('what is read is written', () => {
  it('as a list, with all that the standard does not know', () => {
    const text = JSON.stringify(all)
    const { statements, faults } = readBods(text)
    expect(faults).toEqual([])
    expect(JSON.parse(writeBods(statements))).toEqual(all)
  })

  it('as a statement a line', () => {
    const text = all.map((statement) => `${JSON.stringify(statement)}\n`).join('')
    expect(writeBods(readBods(text).statements, 'lines')).toBe(text)
  })
})

describe('statements with faults', () => {
  it('are read when their form is right', () => {
    const { statements, faults } = readBods([entity('lamp', { foundingDate: '2024' })])
    expect(statements).toHaveLength(1)
    expect(faults.map(({ rule }) => rule)).toEqual(['format'])
  })

  it('are kept apart, with their place, when their form is wrong', () => {
    const wrong = person('ann', { names: 'Ann' })
    const { statements, unreadable, faults } = readBods([lamp, wrong, 7, null])
    expect(statements).toEqual([lamp])
    expect(unreadable).toEqual([
      { at: 1, value: wrong },
      { at: 2, value: 7 },
      { at: 3, value: null },
    ])
    expect(faults.map(({ path }) => path)).toEqual(['$[1].recordDetails.names', '$[2]', '$[3]'])
  })

  it('of a file that was cut short are none', () => {
    const { statements, faults } = readBods(JSON.stringify(all).slice(0, -20))
    expect(statements).toEqual([])
    expect(faults.map(({ rule }) => rule)).toEqual(['json'])
  })
})
