import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectQuiet, open } from './browser.ts'
import { chooseKind, valueField } from './product.ts'
import { served } from './served.ts'

const { address } = served()

const SAY = {
  hit: { ja: '該当', en: 'Met' },
  near: { ja: 'わずかに外れる', en: 'Narrowly missed' },
  open: { ja: '値が要る', en: 'Needs values' },
  noUnit: { ja: /単位がありません/, en: /has no unit/ },
} as const

/** How the entry of isostatic presses for nuclear uses is shown to stand. */
function nuclear(page: Page) {
  return page.locator('summary', { hasText: /(?<!\d)2\(14\)/ }).first()
}

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a press is asked for what is needed, narrowly misses, and is met, as its values are typed', async () => {
    const opened = await open(address(`/classify?on=2026-03-02&lang=${language}`))
    const { page } = opened
    await chooseKind(page, 'isostatic-press', language)
    await nuclear(page).getByText(SAY.open[language]).waitFor()
    await valueField(page, 'press.chamber-diameter', language).fill('0.2 m')
    await valueField(page, 'press.pressure', language).fill('65')
    await page.getByText(SAY.noUnit[language]).waitFor()
    await valueField(page, 'press.pressure', language).fill('65 MPa')
    await nuclear(page).getByText(SAY.near[language]).waitFor()
    await nuclear(page).getByText('4 MPa').waitFor()
    await valueField(page, 'press.pressure', language).fill('69000 kPa')
    await nuclear(page).getByText(SAY.hit[language], { exact: true }).waitFor()
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.first().innerText()).toContain('69 MPa')
    // What was typed is there when the page is opened anew.
    await page.reload()
    await nuclear(page).getByText(SAY.hit[language], { exact: true }).waitFor()
    expect(await valueField(page, 'press.pressure', language).inputValue()).toBe('69000 kPa')
    expectQuiet(opened)
  })
})

it('a specification file is opened, and what is wrong with it is told in sentences', async () => {
  const opened = await open(address('/classify?lang=en&on=2026-03-02'))
  const { page } = opened
  const file = 'name: HIP\nkinds: [isostatic-pres]\nkinds-complete: true\nvalues:\n  press.pressure: 70 MPa\n'
  await page.locator('input[type=file]').setInputFiles({
    name: 'hip.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(file),
  })
  await page.getByRole('alert').getByText('Did you mean "isostatic-press"?').waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('HIP')
  expectQuiet(opened)
})

it('its certificate and sheets are made as Word files on the device, and as PDF by the server', async () => {
  const opened = await open(address('/classify?lang=en&on=2026-03-02'))
  const { page } = opened
  await chooseKind(page, 'isostatic-press', 'en')
  await valueField(page, 'press.chamber-diameter', 'en').fill('20 cm')
  await valueField(page, 'press.pressure', 'en').fill('70 MPa')
  await nuclear(page).getByText(SAY.hit.en, { exact: true }).waitFor()
  for (const name of [/^Classification certificate/, /^Item-by-item comparison/, /^Parameter sheet/]) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name }).first().click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/\.docx$/)
    // A zip file with something in it.
    const bytes = readFileSync(await saved.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(2_000)
  }
  for (const name of [
    /^Classification certificate \(PDF/,
    /^Item-by-item comparison.*PDF/,
    /^Parameter sheet.*PDF/,
  ]) {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name }).first().click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/\.pdf$/)
    expect(
      readFileSync(await saved.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  }
  expectQuiet(opened)
})
