import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amendmentIds, amendments } from './amendments.ts'
import { IROHA } from './numerals.ts'
import { parseCitation } from './parse-citation.ts'
import { PARTS, type Part, type Provision } from './provision.ts'
import { renderCitation } from './render-citation.ts'
import { type StatuteId, statuteIds, statuteOf } from './statutes.ts'

const number = fc.integer({ min: 1, max: 999 })
const numbering = fc.array(number, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('-'))
const statute = fc.constantFrom(...statuteIds)
const part = fc.constantFrom(...(Object.keys(PARTS) as Part[])) // the keys of a const object are its parts

/** From the article down; a level is there only when what it stands in is. */
const below: fc.Arbitrary<Partial<Provision>> = fc.oneof(
  fc.record({ article: numbering }),
  fc.record({ article: numbering, paragraph: number }),
  fc.record({ article: numbering, item: numbering }),
  fc.record({ article: numbering, paragraph: number, part }),
  fc.record({
    article: numbering,
    paragraph: number,
    item: numbering,
    subitem: fc.constantFrom(...IROHA),
  }),
  fc.record(
    {
      article: numbering,
      paragraph: number,
      item: numbering,
      subitem: fc.constantFrom(...IROHA),
      point: number,
      detail: numbering,
    },
    { requiredKeys: ['article', 'paragraph', 'item', 'subitem', 'point'] },
  ),
)

/** A bracket stands in a row, and a detail in a bracket. */
const row: fc.Arbitrary<Partial<Provision>> = fc.record(
  {
    table: fc.oneof(fc.constant('sole'), number.map(String)),
    row: numbering,
    bracket: numbering,
    detail: numbering,
  },
  { requiredKeys: ['table', 'row', 'bracket'] },
)

const section = fc
  .tuple(
    fc.constantFrom('', '別紙'),
    fc.array(number, { minLength: 1, maxLength: 3 }),
    fc.array(fc.oneof(number.map(String), fc.constantFrom('a', 'z', ...IROHA)), { maxLength: 3 }),
    fc.constantFrom('', 'サ'),
  )
  .map(([annex, numbers, brackets, last]) => {
    const below = brackets.map((one) => `(${one})`).join('')
    return `${annex}${numbers.join('-')}${below}${last}`
  })

const notice = fc.constantFrom(...statuteIds.filter((id) => statuteOf(id).level === 'notice'))
const order = fc.constantFrom(...statuteIds.filter((id) => statuteOf(id).level === 'ministerial-order'))

const provision: fc.Arbitrary<Provision> = fc.oneof(
  statute.map((id) => ({ statute: id })),
  fc.tuple(statute, below).map(([id, place]) => ({ statute: id, ...place })),
  fc.record({ statute, form: numbering }),
  fc.record({ statute, table: fc.oneof(fc.constant('sole'), numbering) }),
  fc.record({ statute, table: fc.oneof(fc.constant('sole'), numbering), item: numbering }),
  fc.record({ statute, table: number.map(String), row: numbering }),
  fc.tuple(statute, row).map(([id, place]) => ({ statute: id, ...place })),
  fc.record({ statute: notice, section }),
  fc.record({ statute: order, item: numbering }),
  fc
    .tuple(fc.constantFrom(...amendmentIds), fc.oneof(below, fc.record({ paragraph: number })))
    .map(([id, place]) => ({ statute: amendments[id].of as StatuteId, supplementary: id, ...place })),
  fc.record({ statute, supplementary: fc.constant('own' as const), paragraph: number }),
)

describe('a rendered citation reads back as what it was', () => {
  it('in full and in short', () => {
    fc.assert(
      fc.property(provision, (expected) => {
        const { ja, short } = renderCitation(expected)
        expect(parseCitation(ja)).toEqual({ provision: expected })
        expect(parseCitation(short)).toEqual({ provision: expected })
      }),
      { numRuns: 1000 },
    )
  })

  it('and two provisions never share an English rendering', () => {
    fc.assert(
      fc.property(provision, provision, (a, b) => {
        const isSame =
          JSON.stringify(parseCitation(renderCitation(a).ja)) ===
          JSON.stringify(parseCitation(renderCitation(b).ja))
        expect(renderCitation(a).en === renderCitation(b).en).toBe(isSame)
      }),
    )
  })
})

describe('any text at all', () => {
  it('is read or refused, never a crash', () => {
    const word = fc.constantFrom(
      '法',
      '直投令',
      '附則',
      '(',
      ')',
      '第',
      '条',
      '項',
      '号',
      'の',
      'イ',
      '26',
      '二十',
      '別表',
      '年',
      '令和元年法律60号',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          const { provision: read, problem } = parseCitation(text)
          expect(read === undefined).toBe(problem !== undefined)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
