// The control lists of the test data, read once: for tests and benchmarks only.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ControlList, readControlList } from '../list/index.ts'

export const DATA =
  process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

interface RealFile {
  readonly name: string
  readonly file: string
  readonly asOf?: string
}

export const REAL_FILES = [
  { name: 'exportOrder', file: 'law-text/e-gov-xml/324CO0000000378_20260214_507CO0000000376.xml' },
  { name: 'exportOrder2013', file: 'law-text/2013/輸出貿易管理令.txt' },
  { name: 'exchangeOrder2013', file: 'law-text/2013/外国為替令.txt' },
  { name: 'goodsOrder2013', file: 'law-text/2013/貨物等省令.txt' },
  { name: 'ccl', file: 'control-lists/us-ccl-2026-07-23.json' },
  { name: 'annex', file: 'control-lists/eu-annex-i-2022.txt', asOf: '2022' },
] as const satisfies readonly RealFile[]

const MISSING = `the control lists are not at ${DATA}: set SEKISHO_DATA to the folder of the test data`
/** The lists are no part of the repository: without them these tests are skipped, which only CI may not accept. */
export const isSkipped = !REAL_FILES.every(({ file }) => existsSync(join(DATA, file))) && !process.env.CI
if (isSkipped) console.info(`Skipped, for ${MISSING}.`)

type RealName = (typeof REAL_FILES)[number]['name']

const read = new Map<RealName, Promise<ControlList>>()

/** One list of the test data. */
export function readReal(name: RealName): Promise<ControlList> {
  const known = read.get(name)
  if (known) return known
  const real: RealFile | undefined = REAL_FILES.find((one) => one.name === name)
  if (!real) throw new Error(`no list ${name}`)
  const given = { file: real.file, ...(real.asOf !== undefined && { asOf: real.asOf }) }
  const list = readControlList(readFileSync(join(DATA, real.file)), given)
  read.set(name, list)
  return list
}
