import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { toJson } from '../src/index.ts'
import { holdingRules } from '../src/testing/holding.ts'
import { badFiles, goodFiles } from './files.ts'

const schema = JSON.parse(readFileSync(new URL('../schema/rules-1.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

it.each([...goodFiles, { name: 'holding', rules: toJson(holdingRules) }])('describes $name', ({ rules }) => {
  validate(rules)
  expect(validate.errors ?? []).toEqual([])
})

it.each(
  badFiles.filter(({ problems: [problem] }) =>
    ['wrong-shape', 'missing-key', 'unknown-key', 'unknown-kind', 'not-rules'].includes(problem?.code ?? ''),
  ),
)('does not describe $name', ({ rules }) => {
  expect(validate(rules)).toBe(false)
})
