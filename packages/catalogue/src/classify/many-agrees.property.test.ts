import { entries } from '@sekisho/law/jp/list-control'
import { type Expression, nodeOf, operandsOf } from '@sekisho/logic'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { classifyCase } from './classify.ts'
import { ManyClassifier } from './classify-many.ts'
import { listRules } from './list-rules.ts'
import { readSpec } from './read-spec.ts'
import type { Spec, SpecValue } from './spec.ts'

/** The facts of an entry, and a number that one of its limits is made of. */
function factsOf(rule: Expression, seen = new Set<Expression>()): ReadonlySet<string> {
  const facts = new Set<string>()
  const walk = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'fact') facts.add(node.id)
    for (const operand of operandsOf(node)) walk(operand)
  }
  walk(rule)
  return facts
}

function valueFor(id: string): fc.Arbitrary<SpecValue> {
  const type = listRules.facts.get(id)?.type
  if (type?.is === 'truth') return fc.constantFrom<SpecValue[]>(true, false, 'true', 'unknown')
  if (type?.is === 'choice') return fc.constantFrom(...Object.keys(type.options))
  if (type?.is !== 'number') return fc.constant('unknown')
  const unit = type.unit === 'count' ? '' : ` ${type.unit}`
  const number = fc
    .tuple(
      fc.constantFrom(0, 1, 2, 3, 5, 50, 75, 76, 100, 600, 1001, 20_000),
      fc.constantFrom('', '.1', '.001', '.0000000001'),
    )
    .map(([whole, part]) => `${whole}${type.measured ? part : ''}${unit}`)
  return fc.oneof(
    { weight: 8, arbitrary: number },
    { weight: 1, arbitrary: number.map((least): SpecValue => ({ atLeast: least })) },
    { weight: 1, arbitrary: fc.constantFrom<SpecValue[]>('unknown', 'about 5', '-3', '5 furlongs') },
  )
}

const spec = fc.constantFrom(...entries).chain((entry): fc.Arbitrary<Spec> => {
  const facts = [...factsOf(entry.rule)]
  const kinds = facts.filter((id) => id.startsWith('is.')).map((id) => id.slice(3))
  const others = facts.filter((id) => !id.startsWith('is.') && id !== 'subject' && id !== listRules.act.id)
  return fc.record({
    name: fc.constant('x'),
    subject: fc.constant(entry.kind),
    kinds: kinds.length === 0 ? fc.constant([]) : fc.subarray(kinds, { minLength: 1, maxLength: 1 }),
    'kinds-complete': fc.boolean(),
    values: fc
      .subarray(others)
      .chain((said) => fc.tuple(...said.map((id) => valueFor(id).map((value) => [id, value] as const))))
      .map((said): Spec['values'] => Object.fromEntries(said)),
  })
})

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).toSorted()

it('classifies many as it classifies one', () => {
  fc.assert(
    fc.property(
      fc.array(spec, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('2026-03-01', '2023-07-22'),
      (specs, on) => {
        const many = new ManyClassifier(on).classify(specs)
        for (const [place, one] of specs.entries()) {
          const read = readSpec(listRules, one, on)
          if (!read.ok) {
            expect(many[place]?.problems.map(({ code }) => code)).toEqual(
              read.problems.map(({ code }) => code),
            )
            continue
          }
          const alone = classifyCase(read.spec, read.case, { on, proof: false })
          const { hit, open, outside, problems } = many[place] ?? {
            hit: [],
            open: [],
            outside: [],
            problems: [],
          }
          expect(problems).toEqual([])
          expect(ids(hit)).toEqual(ids(alone.hit))
          expect(ids([...open, ...outside])).toEqual(ids([...alone.open, ...alone.outside]))
          // Of one alone, an entry that facts could still rule out counts as open even where they would change nothing.
          expect(ids(alone.open)).toEqual(expect.arrayContaining(ids(open)))
        }
      },
    ),
    { numRuns: 10 },
  )
}, 120_000)
