import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { expectQuiet, open } from './browser.ts'
import { served } from './served.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-screening-page-'))
const path = (name: string) => join(folder, name)
const LIST = `id,name,kind,aliases,born,country
O1,Ivan Lanternov,person,Иван Лантернов;<b>Vanya</b>,1971,RU
O2,Umbrella Works GmbH,organisation,,,DE
O3,紙風船商会,organisation,Kamifusen Trading,,KP
`
beforeAll(() => {
  writeFileSync(path('list.csv'), LIST)
  const args = ['lists', 'import', path('list.csv'), '--list', 'own', '--as-of', '2026-01-01']
  const program = ['--conditions=source', 'packages/cli/src/sekisho.ts']
  const { status } = spawnSync(process.execPath, [...program, ...args, '--folder', path('kept')])
  expect(status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

const { address } = served(() => ({ WATCH_LISTS: path('kept'), SCREENING_DECISIONS: path('said.jsonl') }))
const NARROW = { width: 320, height: 640 }

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a name in another script is found as it is typed, and shown beside the entry', async () => {
    const opened = await open(address(`/screening?lang=${language}`), { viewport: NARROW })
    const { page } = opened
    await page.getByRole('searchbox').fill('イワン・ランテルノフ')
    await page.getByRole('option', { name: /Lanternov|Лантернов/ }).waitFor()
    await page.getByRole('cell', { name: 'Иван Лантернов' }).waitFor()
    expect(await page.locator('main b', { hasText: /^Vanya$/ }).count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    const [width, wide] = await page.evaluate(
      () => [document.documentElement.scrollWidth, innerWidth] as const,
    )
    expect(width).toBeLessThanOrEqual(wide)
    await page.getByRole('searchbox').fill('折鶴製作所')
    await page.getByText(language === 'ja' ? '候補はありません' : 'No hit').waitFor()
    expectQuiet(opened)
  })
})

const PARTIES = `id,name,kind,born,country
C1,Iwan Lanternow,person,1971,RU
C2,Umbrella Works Ltd,organisation,,GB
C3,?!,person,,
C4,Origami Factory,organisation,,JP
`

it('a file is cleared by keyboard alone, and what was cleared stays away until it changes', async () => {
  const opened = await open(address('/screening?lang=en'))
  const { page } = opened
  const give = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'parties.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const chosen = () => page.getByRole('listbox', { name: 'Hits' }).getByRole('option', { selected: true })
  await give(PARTIES)
  await page.getByText('2 hits for 2 parties').waitFor()
  await page.getByText('1 were not screened').click()
  await page.getByText(/row 3: subjects\[0\]\.name/).waitFor()
  await page.getByRole('listbox', { name: 'Hits' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  expect(await chosen().innerText()).toContain('Iwan Lanternow')
  await page.keyboard.press('2')
  await page.keyboard.type('another father')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A. Clerk')
  await page.keyboard.press('Enter')
  await page.getByText('Recorded: Another').waitFor()
  expect(await chosen().innerText()).toContain('Umbrella Works')
  // The list has the focus again, and the name of who decides is kept.
  await page.keyboard.press('3')
  await page.keyboard.type('ask the register')
  await page.keyboard.press('Enter')
  await page.getByText('No hit').waitFor()
  const said = readFileSync(path('said.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(said).toMatchObject([
    { subjectId: 'C1', verdict: 'other', reason: 'another father', by: 'A. Clerk', entryId: 'O1' },
    { subjectId: 'C2', verdict: 'need-more', reason: 'ask the register', by: 'A. Clerk', entryId: 'O2' },
  ])
  // Without leaving the page, too: what has changed since is to be decided again.
  await give(PARTIES.replace('1971,RU', '1971-06,RU'))
  await page.getByText('When decided: 1971').waitFor()
  await page.reload()
  await give(PARTIES.replace('C2,Umbrella Works Ltd', 'C2,Origami Works Ltd'))
  await page.getByText('1 hit that was cleared is not shown').waitFor()
  await give(PARTIES.replace('1971,RU', '1971-05,RU'))
  await page.getByText('Decide again').first().waitFor()
  await page.getByText('When decided: 1971').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expectQuiet(opened)
})
