import { expect, test } from 'vitest'
import { importFault } from './import-fault.ts'

const fault = (file: string, to: string) => importFault({ file, to, line: 1, typeOnly: false })

test.each([
  ['packages/logic/src/a.ts', './b.ts'],
  ['packages/logic/src/a.test.ts', 'vitest'],
  ['packages/law/src/jp/export/a.ts', '@sekisho/logic'],
  ['packages/law/src/jp/export/a.ts', './tables/b.ts'],
  ['packages/law/src/jp/export/a.ts', '../inward-investment/index.ts'],
  ['packages/law/src/jp/export/a.ts', '../../shared/party.ts'],
  ['packages/law/src/jp/export/a.ts', '../security-trade-control/facts-item.ts'],
  ['packages/cli/src/a.ts', 'node:fs'],
  ['packages/web/build/a.ts', 'node:fs'],
  ['packages/cli/src/a.ts', '@sekisho/law/jp/inward-investment'],
  ['scripts/a.ts', '@sekisho/cli'],
  ['packages/web/src/pages/result/a.tsx', '../../parts/b.tsx'],
  ['packages/web/test/a.ts', '../../../scripts/serve.ts'],
])('%s may import %s', (file, to) => {
  expect(fault(file, to)).toBeUndefined()
})

test.each([
  ['packages/logic/src/a.ts', 'zod', 'no dependency'],
  ['packages/logic/src/a.ts', 'node:fs', 'no dependency'],
  ['packages/logic/src/a.ts', '@sekisho/law', 'may not import @sekisho/law'],
  ['packages/law/src/a.ts', 'node:fs', 'browsers'],
  ['packages/web/src/a.ts', 'node:fs', 'browsers'],
  ['packages/web/src/a.ts', '@sekisho/desk', 'may not import @sekisho/desk'],
  ['packages/law/src/a.ts', '@sekisho/cli', 'may not import @sekisho/cli'],
  ['packages/law/src/a.ts', '../../logic/src/values/day.ts', 'reaches into packages/logic'],
  ['packages/law/src/a.ts', '../../../scripts/a.ts', 'leaves packages/law'],
  ['packages/law/src/jp/export/a.ts', '../inward-investment/facts.ts', 'another regime'],
  ['packages/law/src/shared/a.ts', '../jp/export/facts.ts', 'another regime'],
  ['packages/law/src/jp/security-trade-control/a.ts', '../export/facts.ts', 'another regime'],
  ['packages/law/src/index.ts', './jp/export/facts.ts', 'another regime'],
  ['bench/logic/run.ts', '../../packages/logic/src/values/day.ts', 'reaches into packages/logic'],
  ['packages/web/src/pages/result/a.tsx', '../rules/b.tsx', 'another page'],
  ['packages/new/src/a.ts', './b.ts', 'not in scripts/import-arrows.ts'],
])('%s may not import %s: %s', (file, to, words) => {
  expect(fault(file, to)).toContain(words)
})
