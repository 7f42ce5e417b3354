import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ListedParty } from '../lists/index.ts'
import { importList, partiesOf } from './index.ts'

const DATA = process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const LISTS = join(DATA, 'lists')
/** The published files are no part of the repository: without them these tests are skipped, which only CI may not accept. */
const isSkipped = !existsSync(LISTS) && !process.env.CI
if (isSkipped)
  console.info(`Skipped, for the lists are not at ${LISTS}: set SEKISHO_DATA to the folder of the test data.`)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-real-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function imported(path: string, options: { readonly list?: string; readonly asOf?: string } = {}) {
  const { version } = await importList(path, folder, options)
  const parties: ListedParty[] = []
  for await (const party of partiesOf(folder, version)) parties.push(party)
  return { version, parties }
}
/** A file of its own, made from published ones. */
function made(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const textOf = (file: string) => readFileSync(join(LISTS, file), 'utf8')
const namesOf = (parties: readonly ListedParty[], id: string) =>
  parties.find((party) => party.id === id)?.names.map(({ text }) => text)

describe.skipIf(isSkipped)('files as they were published', () => {
  it('METI’s specified entities: every entry of the three notices', async () => {
    const files = ['250912_list_russia', 'list_belarus', '250912_list_daisangoku'].map(
      (name) => `${textOf(`jp-meti-specified-entities/${name}_tokutei.pdf.txt`)}\n`,
    )
    const { version, parties } = await imported(made('specified.txt', files.join('')))
    expect(version).toMatchObject({ list: 'jp-specified-entities', asOf: '2025-09-12', parties: 644 })
    const count = (about: string) => parties.filter(({ programmes }) => programmes?.includes(about)).length
    expect(['Russia', 'Belarus', 'Third countries'].map(count)).toEqual([561, 27, 56])
    expect(parties.filter(({ addresses, countries }) => !addresses || !countries)).toEqual([])
    expect(namesOf(parties, 'Third countries: Hong Kong Qisu Electronic Technology Co Ltd')).toContain(
      '香港旗速電子科技有限公司',
    )
    const odd = /a\.k\.a|alias|following|別称|所在地|^[-—)]/
    expect(parties.flatMap(({ names }) => names.filter(({ text }) => odd.test(text)))).toEqual([])
  })

  it('Canada’s list: each alias a name', async () => {
    const { version, parties } = await imported(join(LISTS, 'canada/2025.xml'), { asOf: '2025-12-01' })
    expect(version.parties).toBe(4759)
    expect(version.names).toBeGreaterThan(8000)
    const languages = /\b(?:Russian|Belarus+ian|Arabic)\s?:/
    expect(parties.flatMap(({ names }) => names.filter(({ text }) => languages.test(text)))).toEqual([])
  })

  it('OFAC’s consolidated list in CSV: remarks to their end', async () => {
    const { parties } = await imported(join(LISTS, 'ofac-consolidated/cons_prim.csv'), {
      list: 'ofac-consolidated',
      asOf: '2022-01-01',
    })
    expect(parties).toHaveLength(442)
    expect(namesOf(parties, '30930')).toContain('CCCC')
    expect(parties.find(({ id }) => id === '17254')?.remarks?.[0]).toMatch(/Registration Number \d{13}/)
  })

  it('Switzerland’s example: refused as changes, read as the whole list', async () => {
    const example = 'switzerland/format-example.xml'
    await expect(importList(join(LISTS, example), folder)).rejects.toMatchObject({
      code: 'list.changes-only',
    })
    const whole = textOf(example).replace('list-type="amendment"', 'list-type="whole-list"')
    const { version, parties } = await imported(made('seco.xml', whole))
    expect(version).toMatchObject({ list: 'ch-seco', asOf: '2024-01-17' })
    expect(parties.map(({ names }) => names[0]?.text)).toEqual(['Test B', 'Test C', 'Test A'])
  })
})
