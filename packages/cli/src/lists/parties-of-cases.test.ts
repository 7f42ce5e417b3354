import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
const path = (name: string) => join(folder, name)
const run = (...args: readonly string[]) => runSekisho([...args, '--lang', 'en'])

const FACTS = `
  act.kind: export, destination.country: IR, destination.occupied-area: false, part.incorporation: whole,
  use.wmd: none, use.wmd-known: not-known, use.arms: false, use.arms-known: not-known, inform.wmd: false,
  inform.arms: false, item.table-2: false, item.table-2-2: false, item.table-2-3: none, approval.excepted: false,
  export.occasion: ordinary, deal.doubt: false, item.row: item-16, item.since: earlier, item.hs-line: 8456-8461,
  user.wmd: neither, user.arms: neither`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-case-parties-'))
  const entry = {
    id: 'jp-end-user-list-9',
    list_id: 'jp-end-user-list',
    entity_name: 'Lantern Works',
    entity_type: 'organization',
    aliases: [],
    addresses: [],
    date_added: null,
    reason: '核 N',
    source_list_name: 'made up',
  }
  writeFileSync(path('list.json'), JSON.stringify([entry]))
  run('lists', 'import', path('list.json'), '--as-of', '2025-10-09', '--folder', path('kept'))
  const party = '  - { id: C1, role: end-user, name: Lantern Works Co., kind: organisation }'
  writeFileSync(
    path('case.yaml'),
    `regime: jp/export\non: 2025-11-01\nparties:\n${party}\nfacts: {${FACTS}}\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const assess = (...args: readonly string[]) => run('assess', path('case.yaml'), ...args)

it('leaves a fact unknown while a party may be listed, and says in the proof where it was looked for', () => {
  const open = assess('--watch-lists', path('kept'))
  expect(open.out).toContain(
    'To be resolved: Lantern Works Co.、jp-end-user-list、2025-10-09、jp-end-user-list-9 Lantern Works',
  )
  expect(open.err).toContain('no version of jp-asset-freeze as of 2025-11-01')
  run('screen', path('case.yaml'), '--folder', path('kept'), '--out', path('hits.jsonl'))
  const said = [
    '--verdict',
    'other',
    '--reason',
    'another address',
    '--by',
    'A. Clerk',
    '--decisions',
    path('said.jsonl'),
  ]
  expect(
    run('decide', path('hits.jsonl'), 'C1', 'jp-end-user-list', 'jp-end-user-list-9', ...said).code,
  ).toBe(0)
  expect(
    assess('--watch-lists', path('kept'), '--decisions', path('said.jsonl'), '--format', 'json').out,
  ).toContain('(from: Lantern Works Co.、jp-end-user-list、2025-10-09、< 0.3)')
})

it('says that parties were not looked up where there is no folder', () => {
  expect(assess().err).toContain('the parties were not looked up: name the folder')
})
