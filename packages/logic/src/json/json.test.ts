import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRuleSet } from '../check/check-rule-set.ts'
import { holdingRules } from '../testing/holding.ts'
import { ProblemError } from '../values/problem.ts'
import { fromJson } from './from-json.ts'
import { toJson } from './to-json.ts'

describe('a rule set as JSON', () => {
  const json = JSON.parse(JSON.stringify(toJson(holdingRules)))

  it('is read as it was written', () => {
    expect(toJson(checkRuleSet(fromJson(json)))).toEqual(json)
  })

  it('never crashes, whatever stands in the place of a part of it', () => {
    const paths: (readonly (string | number)[])[] = []
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      paths.push(path)
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
    }
    walk(json, [])
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.jsonValue(),
          fc.constantFrom(...paths).map((path) => at(json, path)),
        ),
        (path, value) => {
          const copy = structuredClone({ json })
          Reflect.set(
            Object(at(copy, ['json', ...path].slice(0, -1))),
            ['json', ...path].at(-1) ?? 'json',
            value,
          )
          try {
            checkRuleSet(fromJson(copy.json))
          } catch (error) {
            if (!(error instanceof ProblemError)) throw error
            expect(error.problems.length).toBeGreaterThan(0)
            for (const { message } of error.problems) expect(message.ja && message.en).toBeTruthy()
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, key) => Reflect.get(Object(inner), key), value)
}
