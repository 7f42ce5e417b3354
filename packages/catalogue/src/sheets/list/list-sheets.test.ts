import { entries } from '@sekisho/law/jp/list-control'
import { expect, it } from 'vitest'
import { typeInto } from '../../testing/lantern-sheets.ts'
import { writeDocx } from '../document/write-docx.ts'
import { type ListSheet, listCertificate, listComparison, readListSheet } from './list-sheets.ts'

const options = { on: '2026-02-20', madeOn: '2026-02-20', language: 'ja', people: { judge: '佐藤' } } as const
const spec = {
  name: '立形マシニングセンタ',
  maker: '関所工機',
  model: 'VM-5',
  subject: 'goods',
  kinds: ['machine-tool'],
  'kinds-complete': true,
  values: {
    'machine-tool.positioning-accuracy': {
      value: '4.5 µm',
      source: { document: 'データシート', list: 'p. 4' },
    },
    'machine-tool.contouring-axes': '5',
    'has.turning': 'false',
    'has.grinding': 'false',
    'has.electrical-discharge': 'false',
    'has.milling': 'true',
  },
}
const machineTools = entries.find(({ id }) => id === 'item-2-12-1')
if (machineTools === undefined) throw new Error('no entry of machine tools')

function documentOf(sheet: ListSheet) {
  if (!sheet.ok) throw new Error(sheet.problems.map(({ message }) => message.en).join('\n'))
  return sheet.document
}

it('reads a value in another unit than that of the rules', () => {
  const docx = writeDocx(documentOf(listComparison(spec, machineTools, options)))
  const read = (typed: string) => {
    const back = readListSheet(
      typeInto(docx, { 'value:machine-tool.positioning-accuracy': typed }),
      options.on,
    )
    if (!back.ok) throw new Error(back.problems[0]?.message.en)
    return back.differences.map(({ code, id }) => `${code} ${id}`)
  }
  expect(read('0.0045 mm')).toEqual(['value-changed machine-tool.positioning-accuracy'])
  expect(read('0.0065 mm')).toContain('value-changed machine-tool.positioning-accuracy')
  expect(read('4.5 kg')[0]).toBe('value-unreadable machine-tool.positioning-accuracy')
  expect(read('4.5')[0]).toBe('value-unreadable machine-tool.positioning-accuracy')
  expect(read('4～5 µm')[0]).toBe('value-unreadable machine-tool.positioning-accuracy')
})

it('certifies the entries of its kind only, with the page of each value, and says what was not judged', () => {
  const document = documentOf(listCertificate(spec, options))
  const text = JSON.stringify(document.blocks)
  expect(text).toContain('輸出令別表第1の2の項(12)、貨物等省令1条14号')
  expect(text).toContain('データシート p. 4')
  expect(text).toContain('16の項は判定していない')
  expect(text).not.toContain('4(1)')
})

it('says of a kind that was only declared not to be so', () => {
  const [entry] = entries.filter(({ id }) => id === 'item-11-1')
  const document = documentOf(listComparison(spec, entry ?? machineTools, options))
  expect(JSON.stringify(document.blocks)).toContain('仕様の申告による')
})

it('hands on what is wrong with the specification', () => {
  const sheet = listCertificate({ ...spec, kinds: ['machine-tol'] }, options)
  expect(sheet).toMatchObject({ ok: false, problems: [{ code: 'spec.unknown-kind' }] })
})
