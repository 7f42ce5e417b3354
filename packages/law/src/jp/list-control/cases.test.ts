import { globSync, readFileSync } from 'node:fs'
import { checkRuleSet, checkWorkedCase, readWorkedCases } from '@sekisho/logic'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { listControl } from './index.ts'

const ruleSet = checkRuleSet(listControl)
const files = globSync('cases/*.yaml', { cwd: import.meta.dirname }).map((name) => ({
  name,
  raw: parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')),
}))

describe.each(files)('worked cases of $name', ({ raw }) => {
  const { cases, problems } = readWorkedCases(raw)

  test('can be read', () => {
    expect(problems).toEqual([])
    expect(raw.regime).toBe(listControl.id)
  })

  test.each(cases.map((worked) => [worked.id, worked] as const))('%s', (id, worked) => {
    expect(checkWorkedCase(ruleSet, worked)).toEqual({ id, differences: [], problems: [] })
  })
})
