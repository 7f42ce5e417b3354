import { readFileSync } from 'node:fs'
import { ProblemError } from '@sekisho/logic'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listRules } from '../classify/index.ts'
import { type ReadLine, readBill } from './read-bill.ts'

const file = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../testing/files/${name}`, import.meta.url)))

function read(bytes: Uint8Array | string, sheet?: string): readonly ReadLine[] {
  return [...readBill(typeof bytes === 'string' ? strToU8(bytes) : bytes, listRules, sheet)].flat()
}

/** The problems of a file that is none, by code and place. */
function refused(bytes: Uint8Array | string, sheet?: string): readonly string[] {
  try {
    read(bytes, sheet)
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map(({ code, at }) => `${code}${at.path ? ` ${at.path}` : ''}`)
    throw error
  }
  return ['read']
}

const problemsOf = (line: ReadLine | undefined) =>
  line && 'problems' in line
    ? line.problems.map(({ code, at }) => `${code} ${at.path}`)
    : [line?.problem.code]

describe('a CSV file', () => {
  it('has its lines by the names of its columns, in either language and any order', () => {
    const [line] = read(
      '数量,Part No.,単価,通貨,種類,種類はこれだけ,machine-tool.positioning-accuracy [mm],#memo\n2,A-1,"1,200.50",jpy,工作機械,はい,0.0045,x\n',
    )
    expect(line).toMatchObject({
      row: 2,
      part: 'A-1',
      quantity: 2,
      unitPrice: { n: 2401, d: 2 },
      currency: 'JPY',
      spec: {
        model: 'A-1',
        subject: 'goods',
        kinds: ['machine-tool'],
        'kinds-complete': true,
        values: { 'machine-tool.positioning-accuracy': '0.0045 mm' },
      },
      problems: [],
    })
  })

  it('is read in UTF-8 with and without a mark, in UTF-16 and in Shift_JIS', () => {
    const text = '品番,品名\r\nA-1,軸受\r\n'
    const shiftJis = Uint8Array.from([
      0x95, 0x69, 0x94, 0xd4, 0x2c, 0x95, 0x69, 0x96, 0xbc, 0x0a, 0x41, 0x2d, 0x31, 0x2c, 0x8e, 0xb2, 0x8e,
      0xf3, 0x0a,
    ])
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer)
    for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), shiftJis, utf16])
      expect(read(bytes)).toMatchObject([{ part: 'A-1', spec: { name: '軸受' } }])
  })

  it('keeps the unit that stands in a cell over that of its column', () => {
    const values = (cell: string) => {
      const [line] = read(`part\tmachine-tool.x-travel (mm)\nA\t${cell}\n`)
      return line && 'spec' in line ? line.spec.values['machine-tool.x-travel'] : undefined
    }
    expect([values('2000'), values('2 m'), values('２０００'), values('1500～2000')]).toEqual([
      '2000 mm',
      '2 m',
      '２０００ mm',
      '1500～2000',
    ])
  })

  it('names a wrong cell with its address and reads the rest of the line', () => {
    const [line] = read(
      'part,quantity,unit price,currency,inseparable,subject\nA,about 3,-1,yen,maybe,plant\n',
    )
    expect(problemsOf(line)).toEqual([
      'line-subject F2',
      'line-number B2',
      'line-number C2',
      'line-currency D2',
      'line-yes-no E2',
    ])
    expect(line).toMatchObject({ part: 'A' })
  })

  it('loses a row with a broken quote or unreadable bytes, and no other', () => {
    const rows = read('part,name\nA,"x"y\nB,b\n')
    expect(rows.map((row) => ('problem' in row ? row.problem.code : row.part))).toEqual(['row-quote', 'B'])
    const bytes = strToU8(`part,name\n${'B,long enough a name to be text\n'.repeat(200)}A,x\n`)
    bytes[bytes.length - 2] = 0xff
    expect(read(bytes).at(-1)).toMatchObject({ row: 202, problem: { code: 'row-encoding' } })
  })

  it('says of cells beyond the last column that they belong to none', () => {
    expect(problemsOf(read('part,name\nA,a,b\n')[0])).toEqual(['row-cells undefined'])
    expect(problemsOf(read('part,name\nA,a,,\n')[0])).toEqual([])
  })
})

describe('columns', () => {
  it('that are not known, stand there twice or are missing are all named at once', () => {
    expect(refused('数量,価格表,Qty\n')).toEqual(['column-missing', 'column-unknown B1', 'column-twice C1'])
    expect(refused('part,machine-tool.positioning-acuracy\n')).toEqual(['column-unknown B1'])
    expect(refused('part,machine-tool.x-travel (kg),has.turning [mm]\n')).toEqual([
      'column-unit B1',
      'column-unit C1',
    ])
    expect(refused('part,machine-tool.x-travel (インチ風)\n')).toEqual(['column-unit B1'])
    expect(refused('')).toEqual(['bill-empty'])
    expect(refused('\n\n,,\n')).toEqual(['bill-empty'])
  })
})

describe('an Excel file', () => {
  it.each(['parts-openpyxl.xlsx', 'parts-libreoffice.xlsx'])(
    '%s has formulas, merged cells, days and errors named by address, and nothing guessed for them',
    (name) => {
      const lines = read(file(name))
      expect(lines.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 10])
      expect(lines.map((line) => problemsOf(line).join())).toEqual([
        '',
        'cell-formula I3',
        'cell-merged A4',
        'cell-merged A5',
        'line-number D6',
        'cell-date A7',
        'cell-formula E8',
        '',
      ])
      expect(lines[0]).toMatchObject({
        part: 'M-1',
        unitPrice: { n: 9000001, d: 2 },
        spec: { values: { 'machine-tool.positioning-accuracy': '0.0045 mm' } },
      })
      expect(lines[2]).toMatchObject({ spec: { values: { 'machine-tool.positioning-accuracy': '0.3 mm' } } })
      expect(lines[7]).toMatchObject({ spec: { name: '"引用", 改行\nあり', maker: 'Ｙ社' }, currency: 'EUR' })
    },
  )

  it('leaves out the readings that Excel keeps of Japanese names', () => {
    const parts = unzipSync(file('parts-libreoffice.xlsx'))
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
    const reading = '<rPh sb="0" eb="2"><t>カンケイ</t></rPh><phoneticPr fontId="1"/>'
    const edited = strings.replace('立形加工機</t>', `立形加工機</t>${reading}`)
    expect(edited).not.toBe(strings)
    const [line] = read(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(edited) }))
    expect(line).toMatchObject({ spec: { name: '立形加工機' } })
  })

  it('asks which sheet is meant where there are several', () => {
    expect(refused(file('two-sheets.xlsx'))).toEqual(['bill-which-sheet'])
    expect(refused(file('two-sheets.xlsx'), 'なし')).toEqual(['bill-no-sheet'])
    expect(refused(file('two-sheets.xlsx'), 'Sheet')).toEqual(['read'])
  })

  it('that is cut short, of the old kind, or no Excel file is refused with a sentence', () => {
    const whole = file('parts-openpyxl.xlsx')
    for (const part of [0.2, 0.5, 0.9, 0.999])
      expect(refused(whole.slice(0, whole.length * part))).toEqual(['bill-damaged'])
    expect(refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(['bill-old-excel'])
    expect(refused(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['bill-not-excel'])
    expect(refused(Uint8Array.from({ length: 5000 }, (_, place) => 0x80 + (place % 5)))).toEqual([
      'bill-encoding',
    ])
  })

  it('with damaged bytes is read or refused, whatever they are', () => {
    const whole = file('parts-libreoffice.xlsx')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 }),
        (damage) => {
          const bytes = whole.slice()
          for (const [at, byte] of damage) bytes[at] = byte
          expect(refused(bytes).join()).toMatch(/^(read|bill-|column-|cell-)/)
        },
      ),
    )
  })
})
