import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRuleSet, checkWorkedCase, readWorkedCases } from '@sekisho/logic'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCitation } from '../src/cite/index.ts'
import { inwardInvestment } from '../src/jp/inward-investment/index.ts'

interface Written {
  readonly id: string
  readonly why?: { readonly ja?: string; readonly en?: string }
  readonly cite?: string
}

const folder = join(import.meta.dirname, '../src/jp/inward-investment/cases')
const ruleSet = checkRuleSet(inwardInvestment)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const raw = parse(readFileSync(join(folder, name), 'utf8'))
    // What a case says beside the grammar of `readWorkedCases`: why, and on what provision it rests.
    return { name, raw, written: raw.cases as readonly Written[] }
  })

describe.each(files)('worked cases of $name', ({ raw }) => {
  const { cases, problems } = readWorkedCases(raw)

  test('can be read', () => {
    expect(problems).toEqual([])
    expect(raw.regime).toBe(inwardInvestment.id)
  })

  test.each(cases.map((worked) => [worked.id, worked] as const))('%s', (id, worked) => {
    expect(checkWorkedCase(ruleSet, worked)).toEqual({ id, differences: [], problems: [] })
  })
})

describe('the worked cases together', () => {
  const all = files.flatMap(({ written }) => written)

  test('are at least 200, each with an id of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
    const ids = all.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('say why in both languages, and rest on a citation that can be read', () => {
    const faulty = all.filter(({ why, cite = '' }) => {
      const isExplained = Boolean(why?.ja?.trim() && why.en?.trim())
      return !isExplained || parseCitation(cite).problem !== undefined
    })
    expect(faulty.map(({ id }) => id)).toEqual([])
  })
})
