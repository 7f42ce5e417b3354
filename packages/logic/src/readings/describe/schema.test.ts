import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import entriesSchema from '../../../schema/entries-1.schema.json' with { type: 'json' }
import { kinds } from '../../expression/kinds.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { publishEntries } from './publish-entries.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(entriesSchema)

it.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('describes the published entries of %s, which are plain data', (_, ruleSet) => {
  const published = publishEntries(ruleSet)
  const read: unknown = JSON.parse(JSON.stringify(published))
  validate(read)
  expect(validate.errors ?? []).toEqual([])
  expect(read).toEqual(published)
})

it('knows every kind of expression', () => {
  expect(entriesSchema.$defs.statement.properties.kind.enum.toSorted()).toEqual(Object.keys(kinds).toSorted())
})

it('refuses what is no published entry', () => {
  const good = publishEntries(holdingRules)
  const [first] = good.entries
  for (const bad of [
    { ...first, kind: 'fact' },
    { ...first, more: 1 },
    { ...first, title: 'x' },
  ])
    expect(validate({ ...good, entries: [bad] })).toBe(false)
})
