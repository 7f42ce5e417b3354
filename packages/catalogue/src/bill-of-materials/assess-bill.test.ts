import { regime } from '@sekisho/law/regimes'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { SupplierCertificate } from '../supplier-certificates/supplier-certificate.ts'
import { assessBill, type BillOptions, type BillSummary } from './assess-bill.ts'
import type { AssessedLine } from './assessed-line.ts'
import { RESULT_HEAD, resultRow, summaryText } from './write-bill.ts'

const HEAD =
  '品番,数量,単価,通貨,種類,種類はこれだけ,machine-tool.positioning-accuracy,has.turning,machine-tool.largest-diameter,has.bar-work-only,has.for-gears-shafts-tools-or-worms-only,machine-tool.contouring-axes,分離困難,判定書番号\n'
/** A fine lathe, under 2(12). */
const FINE = '1,100,JPY,工作機械,はい,0.004 mm,はい,100 mm,いいえ,いいえ,2'

function assess(rows: string, more: Partial<BillOptions> = {}) {
  const lines: AssessedLine[] = []
  const steps = assessBill(strToU8(HEAD + rows), { on: '2026-02-20', ...more })
  for (;;) {
    const step = steps.next()
    if (step.done) return { lines, summary: step.value as BillSummary }
    lines.push(...step.value.lines)
  }
}

describe('a line', () => {
  it('is listed, open, or not hit by what is modelled: never free', () => {
    const { lines, summary } = assess(
      `A,${FINE},,\nB,1,1,JPY,工作機械,はい,,,,,,,,\nC,1,1,JPY,,はい,,,,,,,,\nD,1,1,JPY,,,,,,,,,,\n`,
    )
    expect(lines.map(({ classification }) => classification.outcome)).toEqual([
      'listed',
      'unknown',
      'outside',
      'unknown',
    ])
    expect(lines[0]?.classification.hit.map(({ item }) => item)).toContain('2(12)')
    expect(summary).toMatchObject({ lines: 4, listed: 1, unknown: 2, outside: 1, lost: 0 })
  })

  it('with a value that cannot be read is unknown, and the value is named', () => {
    const { lines } = assess('A,1,1,JPY,工作機械,はい,4～6 µm,,,,,,,\nB,1,1,JPY,工作機会,はい,,,,,,,,\n')
    expect(lines.map(({ classification }) => classification.outcome)).toEqual(['unknown', 'unknown'])
    expect(lines.map(({ problems }) => problems.map(({ code, at }) => `${code} ${at.line}`))).toEqual([
      ['spec.range-for-number 2'],
      ['spec.unknown-kind 3'],
    ])
  })
})

describe('a certificate that a line names', () => {
  const certificate = (more: object) =>
    SupplierCertificate.parse({
      id: 'C',
      author: 'X',
      model: 'A',
      list: '2026-02-14',
      issued: '2026-02-15',
      items: [],
      ...more,
    })
  const codes = (more: object, row = `A,${FINE},,C\n`) => {
    const { lines } = assess(row, { certificates: new Map([['C', certificate(more)]]) })
    return lines[0]?.problems.map(({ code }) => code)
  }

  it('is compared with our own judgement in either direction', () => {
    expect(codes({ items: [] })).toContain('certificate-misses')
    expect(codes({ items: ['第2項（12）'] })).not.toContain('certificate-misses')
    expect(codes({ items: ['2(12)'] }, 'A,1,1,JPY,,はい,,,,,,,,C\n')).toEqual(['certificate-adds'])
    expect(codes({ items: [] }, 'A,1,1,JPY,,はい,,,,,,,,C\n')).toEqual([])
    expect(codes({ items: ['99(1)'] }, 'A,1,1,JPY,,はい,,,,,,,,C\n')).toEqual(['certificate-not-modelled'])
  })

  it('is not relied on when it has expired, is for another model, later than the day, or not there', () => {
    const free = 'A,1,1,JPY,,はい,,,,,,,,C\n'
    expect(codes({ expires: '2026-02-19' }, free)).toEqual(['certificate-expired'])
    expect(codes({ expires: '2026-02-20' }, free)).toEqual([])
    expect(codes({ model: 'a－1' }, free)).toEqual(['certificate-other-model'])
    expect(codes({ model: 'ａ' }, free)).toEqual([])
    expect(codes({ list: '2026-03-01' }, free)).toEqual(['certificate-later'])
    expect(assess(free).lines[0]?.problems.map(({ code }) => code)).toEqual(['certificate-unknown'])
  })
})

describe('the whole', async () => {
  const exportRules = await regime('jp/export')
  const whole = (rows: string, price = 1000, builtIn: boolean | 'not said' = true) =>
    assess(rows, {
      exportRules,
      host: { price, currency: 'JPY', ...(builtIn === 'not said' ? {} : { builtIn }) },
    }).summary.incorporated?.brackets.find(({ item }) => item === '2(12)')

  it('does not count parts of at most a tenth of its price together, item by item', () => {
    expect(whole(`A,${FINE},いいえ,\n`)).toMatchObject({
      notCounted: true,
      share: { n: 1, d: 10 },
      isWhole: true,
    })
    expect(whole(`A,${FINE},いいえ,\n`, 999)).toMatchObject({ notCounted: false })
    expect(whole(`A,${FINE},いいえ,\nB,${FINE},いいえ,\n`)).toMatchObject({ notCounted: false, lines: 2 })
  })

  it('does not count parts that cannot be taken out, where that is said of all', () => {
    expect(whole(`A,${FINE},はい,\n`, 100)).toMatchObject({ notCounted: true, inseparable: true })
    expect(whole(`A,${FINE},はい,\nB,${FINE},いいえ,\n`, 100)).toMatchObject({
      notCounted: false,
      inseparable: false,
    })
    expect(whole(`A,${FINE},はい,\nB,${FINE},,\n`, 100)).toMatchObject({
      notCounted: null,
      inseparable: null,
    })
  })

  it('leaves open what hangs on a price, a currency, a line or a word that is missing', () => {
    const inUsd = FINE.replace('JPY', 'USD')
    expect(whole(`A,${FINE.replace('100,', ',')},いいえ,\n`)).toMatchObject({
      notCounted: null,
      withoutValue: [2],
    })
    expect(whole(`A,${inUsd},いいえ,\n`)).toMatchObject({ notCounted: null, withoutValue: [2] })
    expect(whole(`A,${FINE},いいえ,\nB,1,1,JPY,工作機械,はい,,,,,,,いいえ,\n`)).toMatchObject({
      notCounted: null,
      open: [3],
    })
    expect(whole(`A,${FINE},いいえ,\n`, 1000, 'not said')).toMatchObject({ notCounted: null })
    expect(whole(`A,${FINE},いいえ,\n`, 1000, false)).toMatchObject({ notCounted: false })
  })
})

it('is written as CSV that a spreadsheet takes for text, and as sentences', () => {
  const { lines, summary } = assess(`=1+1,${FINE},,\n`)
  const csv = RESULT_HEAD + lines.map((line) => resultRow(line, 'ja')).join('')
  expect(csv).toContain(`2,'=1+1,'=1+1,`)
  expect(summaryText(summary, 'en')).toContain('1 lines judged by the law of 2026-02-20')
  expect(summaryText(summary, 'ja')).toContain('2(12)：1 行')
})
