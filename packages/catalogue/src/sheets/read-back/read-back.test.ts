import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lanternCase, lanternRules, wickEntry } from '../../testing/lantern-rules.ts'
import { editBody, lanternRequest, readCandela, typeInto } from '../../testing/lantern-sheets.ts'
import { certificate } from '../certificate/certificate.ts'
import { comparisonSheet } from '../comparison/comparison-sheet.ts'
import { writeDocx } from '../document/write-docx.ts'
import { parameterSheet } from '../parameters/parameter-sheet.ts'
import { readBack } from './read-back.ts'

const context = { ruleSet: lanternRules, readNumber: readCandela, today: '2026-02-14' }
const comparison = writeDocx(comparisonSheet(lanternRequest()))

function read(docx: Uint8Array, more: Partial<typeof context> = {}) {
  const back = readBack(docx, { ...context, ...more })
  return back.ok
    ? back
    : { ...back, differences: back.problems.map((problem) => ({ ...problem, id: 'fault' })) }
}

function said(docx: Uint8Array, more: Partial<typeof context> = {}) {
  return read(docx, more).differences.map(({ code, id }) => `${code} ${id}`)
}

describe('a sheet that nobody touched', () => {
  const CASES = [
    {},
    { 'is.lantern': false },
    { 'is.lantern': true, 'lantern.range': { atLeast: '4', below: '6' } },
  ]
  it.each(CASES)('reads back without a difference: %j', (facts) => {
    for (const language of ['ja', 'en'] as const) {
      const request = lanternRequest({ language, given: lanternCase(facts) })
      for (const sheet of [comparisonSheet, parameterSheet, certificate]) {
        const back = readBack(writeDocx(sheet(request)), context)
        if (!back.ok) throw new Error(back.problems[0]?.message.en)
        expect(back.differences).toEqual([])
        expect(back.given).toEqual(request.given)
        expect(back.head).toMatchObject({ model: 'KJ-7 rev. B', author: '山田', judge: '' })
      }
    }
  })
})

describe('a filled sheet', () => {
  it('is judged again by the values typed into it', () => {
    const docx = typeInto(comparison, {
      'value:lantern.brightness': '４９．５cd',
      'value:lantern.range': '3 km',
    })
    const back = read(docx)
    expect(back.differences.map(({ message }) => message.ja)).toEqual([
      '「光度」の値が「70.5 cd」から「４９．５cd」に変わっています。',
      '「到達距離」の値が「」から「3 km」に変わっています。',
      '「信号用の灯籠」の判定が、用紙を作ったときの「該当」から「非該当」に変わります。',
      '「明るいもの」の判定が、用紙を作ったときの「該当」から「非該当」に変わります。',
      '「遠くへ届くもの」の判定が、用紙を作ったときの「判定不能」から「非該当」に変わります。',
    ])
  })

  it('takes a value that cannot be read as not known, and says why', () => {
    for (const typed of ['70', 'about 70 cd', '70 lm', '40-60 cd', '-1 cd']) {
      const back = read(typeInto(comparison, { 'value:lantern.brightness': typed }))
      expect(back.differences[0]).toMatchObject({ code: 'value-unreadable', id: 'lantern.brightness' })
      expect(back.ok && back.given.facts.has('lantern.brightness')).toBe(false)
    }
    expect(
      read(typeInto(comparison, { 'value:lantern.fuel': 'ガソリン' })).differences[0]?.message.en,
    ).toContain('"Fuel" takes oil, gas, none, not known.')
  })

  it('names a tick that the values contradict', () => {
    expect(said(typeInto(comparison, { 'verdict:item-1-1-a': '非該当' }))).toEqual([
      'verdict-contradicts item-1-1-a',
    ])
    expect(said(typeInto(comparison, { 'verdict:item-1-1-b': '該当' }))).toEqual([
      'verdict-contradicts item-1-1-b',
    ])
    expect(said(typeInto(comparison, { 'verdict:item-1-1-b': 'たぶん' }))).toEqual([
      'tick-unreadable item-1-1-b',
    ])
  })

  it('names an answer of the flow that the values contradict', () => {
    const flow = writeDocx(parameterSheet(lanternRequest()))
    expect(said(typeInto(flow, { 'answer:2': 'いいえ' }))).toEqual(['answer-contradicts 2'])
  })

  it('takes a judgement of a person with a name, and none without', () => {
    const given = lanternCase({ 'is.lantern': true, 'is.temple-lantern': true })
    const wick = comparisonSheet(lanternRequest({ given, entry: wickEntry, item: '1(2)' }))
    const ticked = typeInto(writeDocx(wick), { 'verdict:special-wick': '該当' })
    expect(said(ticked)).toEqual(['judgement-without-judge special-wick'])
    const signed = typeInto(ticked, { 'head:judge': '佐藤' })
    expect(said(signed)).toEqual(['judgement special-wick', 'verdict-turned item-1-2'])
  })

  it('says what was amended since the day of its law, and that the rules are newer', () => {
    const old = writeDocx(
      comparisonSheet(lanternRequest({ given: lanternCase({ 'is.lantern': true }, '2024-12-31') })),
    )
    expect(said(old)).toEqual(['list-changed item-1-1'])
    expect(said(old, { today: '2024-12-31' })).toEqual([])
    expect(said(comparison, { ruleSet: { ...lanternRules, version: '2' } })).toEqual(['rules-newer version'])
  })

  it('says of a field that it is gone or stands there twice', () => {
    const control = /<w:sdt><w:sdtPr><w:alias w:val="光度"\/>.*?<\/w:sdt>/
    expect(said(editBody(comparison, (body) => body.replace(control, '')))).toEqual([
      'field-missing lantern.brightness',
    ])
    const twice = editBody(comparison, (body) =>
      body.replace(control, (one) => one + one.replace('70.5', '7.5')),
    )
    expect(said(twice)[0]).toBe('field-twice lantern.brightness')
    expect(said(editBody(comparison, (body) => body.replace(control, (one) => one + one)))).toEqual([])
  })

  it('reads what a person left with changes tracked: what was inserted, not what was deleted', () => {
    const tracked = editBody(comparison, (body) =>
      body.replace(
        '<w:r><w:t xml:space="preserve">70.5 cd</w:t></w:r>',
        '<w:del><w:r><w:delText>70.5</w:delText></w:r></w:del><w:ins><w:r><w:t>80</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> cd</w:t></w:r>',
      ),
    )
    expect(read(tracked).differences[0]?.message.en).toBe(
      'the value of "Brightness" was "70.5 cd" and is now "80 cd".',
    )
  })
})

describe('a file that is no filled sheet is answered with a sentence', () => {
  const saved = readFileSync(new URL('../../testing/files/saved-without-tags.docx', import.meta.url))
  const foreign = zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') })
  it.each<[string, string, Uint8Array]>([
    ['empty', 'not-a-zip', new Uint8Array()],
    ['text', 'not-a-zip', strToU8('光度 70 cd')],
    ['of old Word', 'old-word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['cut short', 'not-a-zip', comparison.slice(0, comparison.length / 2)],
    ['another zip', 'not-word', zipSync({ 'a.txt': strToU8('a') })],
    ['another document', 'not-a-sheet', foreign],
    ['broken XML', 'damaged', editBody(comparison, (body) => body.slice(0, -20))],
    [
      'with a document type',
      'damaged',
      editBody(comparison, (body) => `<!DOCTYPE x [<!ENTITY a "b">]>${body}`),
    ],
    ['saved by a program that drops tags', 'fields-lost', saved],
  ])('%s', (_, code, bytes) => {
    const back = readBack(bytes, context)
    expect(back).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it('of other rules', () => {
    const other = { ...context, ruleSet: { ...lanternRules, id: 'example/bells' } }
    expect(readBack(comparison, other)).toMatchObject({ ok: false, problems: [{ code: 'other-rules' }] })
  })
})
