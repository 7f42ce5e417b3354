import { describe, expect, it } from 'vitest'
import { OwnershipGraph, shareOf, WHOLE } from '../graph/index.ts'
import { type ControlRule, controlOf, factsToFindOut, ownersOf, proofOfControl } from './index.ts'

const majority: ControlRule = { atLeast: WHOLE / 2 + 1, isRestOpen: () => false }
const half: ControlRule = { ...majority, atLeast: WHOLE / 2 }

/** A graph written as `holder > held share`, and questions asked of it by name. */
function graphOf(...lines: readonly string[]) {
  const interests = lines.map((line) => {
    const [holder = '', , held = '', text = ''] = line.split(' ')
    const share = shareOf(text)
    if (!share) throw new Error(`${line} has no share`)
    return { holder, held, measure: 'votes' as const, share }
  })
  const graph = new OwnershipGraph([], interests)
  const holdings = graph.on('2026-01-01', 'votes')
  const number = (id: string) => graph.numberOf(id) ?? Number.NaN
  const name = (one: number) => graph.entities[one]?.id
  return {
    holdings,
    number,
    name,
    control: (holders: readonly string[], rule: ControlRule) => {
      const { surely, possibly } = controlOf(holdings, holders.map(number), rule)
      return { surely: surely.map(name).sort(), possibly: possibly.map(name).sort() }
    },
  }
}

describe('control', () => {
  it('sums what controlled companies hold, and what the holder has itself', () => {
    const { control } = graphOf('A > B 60', 'B > D 30', 'A > D 21', 'X > D 49')
    expect(control(['A'], majority)).toEqual({ surely: ['B', 'D'], possibly: ['B', 'D'] })
  })
  it('is no product of shares: 51 % of 51 % controls', () => {
    const { control } = graphOf('A > B 51', 'B > C 51')
    expect(control(['A'], majority).surely).toEqual(['B', 'C'])
  })
  it('of just a half is control under a rule of a half alone', () => {
    const { control } = graphOf('A > B 50')
    expect(control(['A'], majority).possibly).toEqual([])
    expect(control(['A'], half).surely).toEqual(['B'])
  })
  it('sums the shares of holders who are counted together', () => {
    const { control } = graphOf('S1 > T 30', 'S2 > T 20')
    expect(control(['S1'], half).surely).toEqual([])
    expect(control(['S1', 'S2'], half).surely).toEqual(['T'])
  })
  it('goes round a circle and ends', () => {
    const { control } = graphOf('A > B 60', 'B > C 60', 'C > A 60')
    expect(control(['A'], majority).surely).toEqual(['B', 'C'])
  })
  it('counts no shares in oneself', () => {
    const { control } = graphOf('A > B 45', 'B > B 10', 'X > B 45')
    expect(control(['A'], majority).possibly).toEqual([])
  })
  it('is possible within a range and no further than others leave room', () => {
    const { control } = graphOf('A > B >25-75', 'X > B 50')
    expect(control(['A'], half)).toEqual({ surely: [], possibly: ['B'] })
    expect(control(['A'], majority).possibly).toEqual([])
  })
  it('is possible where what nobody is known to hold may be theirs', () => {
    const { control } = graphOf('A > B 30', 'X > B 40')
    expect(control(['A'], { ...majority, isRestOpen: () => true })).toEqual({
      surely: [],
      // Who holds X and A is not known at all.
      possibly: ['B', 'X'],
    })
  })
})

describe('what may be held through others', () => {
  // The UK's register counts what a person has through a company together with what the person has alone.
  const tie = { measure: 'votes' as const, share: { least: 0.3 * WHOLE, most: 0.5 * WHOLE } }
  const graph = new OwnershipGraph(
    [],
    [
      { holder: 'P', held: 'H', measure: 'votes', share: { least: WHOLE, most: WHOLE } },
      { ...tie, holder: 'H', held: 'T' },
      { ...tie, holder: 'P', held: 'T', isThroughOthers: true },
    ],
  )
  const holdings = graph.on('2026-01-01', 'votes')
  const [P, T] = ['P', 'T'].map((id) => graph.numberOf(id) ?? Number.NaN) as [number, number] // both are there
  it('is not counted twice: 30 % and the same 30 % are no majority', () => {
    const { surely, possibly } = controlOf(holdings, [P], majority)
    expect([surely.includes(T), possibly.includes(T)]).toEqual([false, true])
  })
  it('leaves others the room that it may leave', () => {
    // H and P may have the same 30 %: somebody else may have 70 %.
    const more = new OwnershipGraph(
      [],
      [...graph.interests, { ...tie, holder: 'X', held: 'T', share: { least: 1, most: 0.65 * WHOLE } }],
    )
    const x = more.numberOf('X') ?? Number.NaN
    expect(controlOf(more.on('2026-01-01', 'votes'), [x], majority).possibly).toContain(more.numberOf('T'))
  })
  it('is owned once at the least', () => {
    expect(ownersOf(holdings, T)?.find(({ entity }) => entity === P)?.least).toBeCloseTo(0.3, 12)
  })
  it('is no more than the whole when said twice', () => {
    const all = { ...tie, held: 'T', share: { least: 0.75 * WHOLE, most: WHOLE } }
    const twice = [
      { ...all, holder: 'H' },
      { ...all, holder: 'P', isThroughOthers: true as const },
    ]
    expect(new OwnershipGraph([], twice).faults).toEqual([])
  })
})

describe('the proof of control', () => {
  it('has the steps that the answer rests on, in order, and no other', () => {
    const { holdings, number, name } = graphOf('A > B 60', 'A > Z 80', 'B > C 30', 'A > C 25', 'C > D 100')
    const steps = proofOfControl(holdings, [number('A')], majority, number('D')) ?? []
    expect(
      steps.map(({ entity, by }) => [name(entity), by.map(({ holder }) => name(holder)).sort()]),
    ).toEqual([
      ['B', ['A']],
      ['C', ['A', 'B']],
      ['D', ['C']],
    ])
  })
  it('is none where nobody surely controls', () => {
    const { holdings, number } = graphOf('A > B 40-60')
    expect(proofOfControl(holdings, [number('A')], majority, number('B'))).toBeUndefined()
  })
})

describe('what to find out', () => {
  it('names the ranges that the answer depends on, and no other', () => {
    const { holdings, number, name } = graphOf('A > B 40-60', 'A > C 10-20', 'B > D 60', 'C > D 5-10')
    const missing = factsToFindOut(holdings, [number('A')], majority, number('D'))
    expect(missing.map(({ holder, held }) => [name(holder ?? -1), name(held)])).toEqual([['A', 'B']])
  })
  it('names the company of which it is not known who holds the rest', () => {
    const { holdings, number, name } = graphOf('A > B 30')
    const rule = { ...majority, isRestOpen: () => true }
    const missing = factsToFindOut(holdings, [number('A')], rule, number('B'))
    expect(missing.map(({ holder, held }) => [holder, name(held)])).toEqual([[undefined, 'B']])
  })
  it('is nothing where the answer is known', () => {
    const { holdings, number } = graphOf('A > B 60-70')
    expect(factsToFindOut(holdings, [number('A')], majority, number('B'))).toEqual([])
  })
})

describe('ownership', () => {
  it('sums the products along all paths', () => {
    const { holdings, number } = graphOf('A > B 50', 'B > D 40', 'A > C 20', 'C > D 10')
    const [first] = ownersOf(holdings, number('D')) ?? []
    expect(first?.entity).toBe(number('B'))
    const ofA = ownersOf(holdings, number('D'))?.find(({ entity }) => entity === number('A'))
    expect(ofA?.least).toBeCloseTo(0.22, 12)
  })
  it('solves a circle as the endless sum that it is', () => {
    // B and C hold each other: of C, A owns 0.5 × 0.5 × (1 + 0.25 × 0.5 + …).
    const { holdings, number } = graphOf('A > B 50', 'B > C 50', 'C > B 25')
    const ofA = ownersOf(holdings, number('C'))?.find(({ entity }) => entity === number('A'))
    expect(ofA?.most).toBeCloseTo((0.5 * 0.5) / (1 - 0.5 * 0.25), 12)
  })
  it('has no end where two own all of each other', () => {
    const { holdings, number } = graphOf('B > C 100', 'C > B 100')
    expect(ownersOf(holdings, number('C'))).toBeUndefined()
  })
  it('keeps the bounds of ranges', () => {
    const { holdings, number } = graphOf('A > B 25-50', 'B > C 40')
    const ofA = ownersOf(holdings, number('C'))?.find(({ entity }) => entity === number('A'))
    expect([ofA?.least, ofA?.most]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.2, 12)])
  })
})

describe('a graph', () => {
  it('tells what is odd, and is used all the same', () => {
    const share = { least: 0.6 * WHOLE, most: 0.6 * WHOLE }
    const company = (id: string) => ({ id, kind: 'company' as const, name: id })
    const graph = new OwnershipGraph(
      [company('A'), company('B'), company('B')],
      [
        { holder: 'A', held: 'B', measure: 'votes', share, source: 'x.csv:2' },
        { holder: 'Z', held: 'B', measure: 'votes', share },
        { holder: 'B', held: 'B', measure: 'votes', share, from: '2026-02-01', until: '2026-01-01' },
      ],
    )
    expect(graph.faults.map(({ kind, entity }) => [kind, entity])).toEqual([
      ['duplicate-id', 'B'],
      ['dangling', 'Z'],
      ['self-ownership', 'B'],
      ['days-reversed', 'B'],
      ['over-whole', 'B'],
    ])
    expect(graph.on('2026-01-15', 'votes').holder).toHaveLength(2)
  })
  it('adds up what is held on one day alone', () => {
    const share = { least: 0.6 * WHOLE, most: 0.6 * WHOLE }
    const tie = { held: 'T', measure: 'votes' as const, share }
    const before = { ...tie, holder: 'A', until: '2021-04-01' }
    const faults = (from: string) => new OwnershipGraph([], [before, { ...tie, holder: 'B', from }]).faults
    expect(faults('2021-04-01')).toEqual([])
    expect(faults('2021-03-31').map(({ kind }) => kind)).toEqual(['over-whole'])
  })
  it('gives the part that bears on an entity, and no more', () => {
    const tie = { measure: 'votes' as const, share: { least: WHOLE, most: WHOLE } }
    const lines = ['A B', 'B C', 'C D', 'X Y'].map((line) => line.split(' '))
    const graph = new OwnershipGraph(
      [],
      lines.map(([holder = '', held = '']) => ({ holder, held, ...tie })),
    )
    const part = graph.above(['C'])
    expect(part.entities.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
    expect(part.interests).toHaveLength(2)
  })
  it('has an interest from its first day until the day it ends', () => {
    const share = { least: WHOLE, most: WHOLE }
    const graph = new OwnershipGraph(
      [],
      [{ holder: 'A', held: 'B', measure: 'votes', share, from: '2020-04-01', until: '2021-04-01' }],
    )
    const sizes = ['2020-03-31', '2020-04-01', '2021-03-31', '2021-04-01'].map(
      (day) => graph.on(day, 'votes').holder.length,
    )
    expect(sizes).toEqual([0, 1, 1, 0])
  })
})
