import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { regime } from '@sekisho/law/regimes'
import { readDeal } from '@sekisho/logic'
import { DecisionMemory, decide, type Verdict } from '@sekisho/names/decisions'
import { importList, partiesOf as listed, listVersions } from '@sekisho/names/folder'
import { Screener } from '@sekisho/names/screening'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answeredByLists, PartyLookUp, partiesOf } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-parties-'))
const entry = (id: string, name: string, reason: string) => ({
  id: `jp-end-user-list-${id}`,
  list_id: 'jp-end-user-list',
  entity_name: name,
  entity_type: 'organization',
  aliases: [],
  addresses: ['Islamic Republic of Iran'],
  date_added: null,
  reason,
  source_list_name: 'made up',
})
const OLD = [entry('1', 'Lantern Works', '核 N')]
const NEW = [
  entry('1', 'Lantern Works', '核、ミサイル N,M; 通常兵器の懸念: CW'),
  entry('2', 'Kerzen Trading', '通常兵器の懸念: CW'),
]

beforeAll(async () => {
  for (const [asOf, entries] of [
    ['2025-01-31', OLD],
    ['2025-10-09', NEW],
  ] as const) {
    const file = join(folder, `${asOf}-list.json`)
    writeFileSync(file, JSON.stringify(entries))
    await importList(file, folder, { list: 'jp-end-user-list', asOf })
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const user = (name: string, more = {}) => ({
  id: 'C1',
  role: 'end-user',
  name,
  kind: 'organisation',
  ...more,
})
const rules = await regime('jp/export')

async function facts(raw: Readonly<Record<string, unknown>>, memory = new DecisionMemory()) {
  const answered = await answeredByLists(rules, raw, new PartyLookUp(folder, async () => memory))
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems))
  expect(readDeal(rules, answered.raw)).toMatchObject({ ok: true })
  return answered.raw
}

async function decided(verdict: Verdict, name: string, entryName: string): Promise<DecisionMemory> {
  const version = (await listVersions(folder)).at(-1)
  if (!version) throw new Error('no version')
  const read = partiesOf([user(name)])
  const [party] = read.ok ? read.read : []
  for await (const one of listed(folder, version)) {
    if (one.names[0]?.text !== entryName || !party) continue
    const [hit] = new Screener([{ list: version.list, asOf: version.asOf, party: one }]).screen(
      party.subject,
      { threshold: 0.1 },
    )
    if (hit)
      return new DecisionMemory([
        decide('C1', party.subject, hit, {
          verdict,
          reason: 'looked',
          by: 'A. Clerk',
          at: '2026-01-01T00:00:00Z',
        }),
      ])
  }
  throw new Error('no such entry')
}

describe('a fact that a list answers', () => {
  it('says where nobody was found, in which version, from which score on', async () => {
    expect(await facts({ on: '2025-11-01', parties: [user('Paper Fans Ltd')] })).toEqual({
      on: '2025-11-01',
      facts: expect.objectContaining({
        'user.listed': {
          value: 'not-listed',
          source: { who: 'Paper Fans Ltd', list: 'jp-end-user-list', on: '2025-10-09', score: '< 0.3' },
        },
        'user.listed-nuclear': expect.objectContaining({ value: false }),
      }),
    })
  })

  it('is unknown where a party has no name in the letters of the lists, unless it is found all the same', async () => {
    expect((await facts({ on: '2025-11-01', parties: [user('折鶴')] })).facts).toMatchObject({
      'user.listed': {
        unresolved: true,
        source: { who: '折鶴', document: expect.stringContaining('Latin') },
      },
    })
    const both = user('折鶴', { aliases: ['Orizuru'] })
    expect((await facts({ on: '2025-11-01', parties: [both] })).facts).toMatchObject({
      'user.listed': { value: 'not-listed' },
    })
    expect((await facts({ on: '2025-11-01', parties: [user('ランタン・ワークス')] })).facts).toMatchObject({
      'user.listed': { unresolved: true },
    })
  })

  it('is unknown while an entry may be the party', async () => {
    const { facts: found } = await facts({ on: '2025-11-01', parties: [user('Lantern Works Co.')] })
    expect(found).toMatchObject({
      'user.listed': {
        unresolved: true,
        source: { list: 'jp-end-user-list', on: '2025-10-09', entry: 'jp-end-user-list-1 Lantern Works' },
      },
      'user.listed-missile': { unresolved: true },
    })
  })

  it('is what the entry says once somebody decided that it is the party, and not once it is another', async () => {
    const raw = { on: '2025-11-01', parties: [user('Lantern Works Co.')] }
    expect(
      (await facts(raw, await decided('same', 'Lantern Works Co.', 'Lantern Works'))).facts,
    ).toMatchObject({
      'user.listed': {
        value: 'both',
        source: { entry: 'jp-end-user-list-1 Lantern Works', score: expect.stringMatching(/^[01]\.\d\d$/) },
      },
      'user.listed-nuclear': { value: true },
      'user.listed-missile': { value: true },
      'user.listed-chemical': { value: false },
    })
    expect(
      (await facts(raw, await decided('other', 'Lantern Works Co.', 'Lantern Works'))).facts,
    ).toMatchObject({
      'user.listed': { value: 'not-listed' },
    })
    expect(
      (await facts(raw, await decided('need-more', 'Lantern Works Co.', 'Lantern Works'))).facts,
    ).toMatchObject({
      'user.listed': { unresolved: true },
    })
  })

  it('is taken from the version of the day of each act', async () => {
    const acts = [
      { id: 'first', on: '2025-10-08' },
      { id: 'second', on: '2025-10-09' },
      { id: 'third', on: '2025-01-30' },
    ]
    const raw = { parties: [user('Kerzen Trading')], facts: { 'user.wmd': 'neither' }, acts }
    const answered = await answeredByLists(
      rules,
      raw,
      new PartyLookUp(folder, async () => new DecisionMemory()),
    )
    expect(answered).toMatchObject({
      ok: true,
      raw: {
        acts: [
          { facts: { 'user.listed': { value: 'not-listed', source: { on: '2025-01-31' } } } },
          { facts: { 'user.listed': { unresolved: true, source: { on: '2025-10-09' } } } },
          {
            id: 'third',
            facts: { 'user.listed': { unresolved: true, source: { list: 'jp-end-user-list' } } },
          },
        ],
      },
    })
    expect(answered.ok && answered.notes.map(({ message }) => message.en).join(' ')).toContain(
      'no version of jp-end-user-list as of 2025-01-30',
    )
  })

  it('leaves what the case says, and whom it is not about', async () => {
    const nested = {
      on: '2025-11-01',
      parties: [user('Lantern Works')],
      facts: { user: { listed: 'not-listed' } },
    }
    expect((await facts(nested)).facts).toMatchObject({
      user: { listed: 'not-listed' },
      'user.listed-nuclear': { unresolved: true },
    })
    const carrier = { on: '2025-11-01', parties: [{ role: 'consignee', name: 'Lantern Works' }] }
    expect((await facts(carrier)).facts).toEqual({
      'party.asset-frozen': {
        unresolved: true,
        source: expect.objectContaining({ list: 'jp-asset-freeze' }),
      },
      'party.designated': { unresolved: true, source: expect.objectContaining({ who: 'Lantern Works' }) },
    })
  })
})

it.each([
  [[{ role: 'end-user', name: '?!' }], 'parties[0].name'],
  [[{ role: 'end-user', name: 'Lantern '.repeat(200) }], 'parties[0].name'],
  [
    [{ role: 'end-user', name: 'Lantern', aliases: Array.from({ length: 51 }, () => 'L') }],
    'parties[0].aliases',
  ],
  [
    [{ role: 'seller', name: 'Lantern', owners: [{ name: 'Lamp', share: '101%' }] }],
    'parties[0].owners[0].share',
  ],
  [Array.from({ length: 201 }, () => ({ role: 'other', name: 'Lantern' })), 'parties'],
  [
    Array.from({ length: 20 }, () => ({ role: 'other', name: 'Lantern', aliases: Array(25).fill('Lamp') })),
    'parties',
  ],
  [[{ role: 'boss', name: 'A. Lantern' }], 'parties[0].role'],
  [[{ role: 'seller', name: 'A. Lantern', born: 'soon' }], 'parties[0].born'],
  [[{ role: 'seller', name: 'A. Lantern', country: 'Russia' }], 'parties[0].country'],
  [[{ role: 'seller', name: 'A. Lantern', nom: 'x' }], 'parties[0]'],
  ['A. Lantern', 'parties'],
  [[], 'parties'],
])('%j is refused at %s', (raw, path) => {
  const read = partiesOf(raw)
  expect(read).toMatchObject({ ok: false })
  expect(!read.ok && read.problems.map(({ at }) => at.path)).toEqual(
    expect.arrayContaining([expect.stringContaining(path)]),
  )
})
