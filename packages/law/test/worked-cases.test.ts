import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkWorkedCase, readWorkedCases } from '@sekisho/logic'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseCitation } from '../src/cite/index.ts'
import { REGIME_IDS, regime } from '../src/regimes.ts'

interface Written {
  readonly id: string
  readonly why?: { readonly ja?: string; readonly en?: string }
  readonly cite?: string
}

/** How many worked cases a regime has at the least. */
const AT_LEAST: Readonly<Record<string, number>> = {
  'jp/inward-investment': 200,
  'jp/export': 270,
  'jp/technology-transfer': 300,
}

const ruleSets = await Promise.all(REGIME_IDS.map(regime))

function filesOf(id: string) {
  const folder = join(import.meta.dirname, '../src', id, 'cases')
  return (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const raw = parse(readFileSync(join(folder, name), 'utf8'))
      // What a case says beside the grammar of `readWorkedCases`: why, and on what provision it rests.
      return { name, raw, written: raw.cases as readonly Written[] }
    })
}

describe.each(ruleSets)('$id', (ruleSet) => {
  const files = filesOf(ruleSet.id)

  describe.each(files)('worked cases of $name', ({ raw }) => {
    const { cases, problems } = readWorkedCases(raw)

    test('can be read', () => {
      expect(problems).toEqual([])
      expect(raw.regime).toBe(ruleSet.id)
    })

    test.each(cases.map((worked) => [worked.id, worked] as const))('%s', (id, worked) => {
      expect(checkWorkedCase(ruleSet, worked)).toEqual({ id, differences: [], problems: [] })
    })
  })

  describe('the worked cases together', () => {
    const all = files.flatMap(({ written }) => written)

    test('are many, each with an id of its own', () => {
      expect(all.length).toBeGreaterThanOrEqual(AT_LEAST[ruleSet.id] ?? 1)
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
})
