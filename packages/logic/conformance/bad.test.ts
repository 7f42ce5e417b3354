import { expect, it } from 'vitest'
import { CHECK_CODES } from '../src/check/messages.ts'
import { checkRuleSet, fromJson, type Problem, ProblemError } from '../src/index.ts'
import { JSON_CODES } from '../src/json/messages.ts'
import { badFiles, goodFiles } from './files.ts'

function problemsOf(rules: unknown): readonly Problem[] {
  try {
    checkRuleSet(fromJson(rules))
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

it.each(badFiles)(
  'refuses $name, saying what is wrong, where, and what to do',
  ({ name, rules, problems }) => {
    const got = problemsOf(rules)
    expect(got).toEqual(problems)
    expect(got.some(({ code }) => name === code || name.startsWith(`${code}-`))).toBe(true)
  },
)

it('has a faulty rule set for every code', () => {
  const codes = new Set(badFiles.flatMap(({ problems }) => problems.map(({ code }) => code)))
  // In JSON a name is declared or not found, and `unless` has rules only: these have their tests in check-rule-set.test.ts.
  const elsewhere: readonly string[] = ['undeclared', 'exception-not-rule']
  const reachable = [...CHECK_CODES, ...JSON_CODES].filter((code) => !elsewhere.includes(code))
  expect(reachable.filter((code) => !codes.has(code))).toEqual([])
})

it('has two faulty rule sets for three good ones', () => {
  expect(badFiles.length * 3).toBeGreaterThanOrEqual(goodFiles.length * 2)
})
