import { firstNamed, numberOf, readXml, textOf, type XmlElement } from '@sekisho/law/cite'
import { ProblemError, type Words } from '@sekisho/logic'
import { type ControlList, LIST_TITLES, type ListId } from './control-list.ts'
import { NO_DAY, refused, UNKNOWN_FORMAT, WRONG_ENCODING } from './messages.ts'
import { entriesOfTable, type ReadEntries, rowsOfText, rowsOfXml } from './read-appended-table.ts'
import { looksLikeCcl, readCcl } from './read-ccl.ts'
import { readEuAnnex } from './read-eu-annex.ts'
import { goodsOrderOfText, goodsOrderOfXml } from './read-goods-order.ts'
import { isStoredList, readStoredList } from './stored-list.ts'

/** Where a file of a list comes from. */
export interface ListSource {
  /** Its name; the day is taken from it where e-Gov names the file. */
  readonly file: string
  /** The day as of which it gives the list, where the file does not say so itself. */
  readonly asOf?: string
}

/** What a reader gives, before it is made a list. */
interface Read extends ReadEntries {
  readonly id: ListId
  readonly asOf?: string | undefined
  readonly remarks?: readonly Words[]
}

const GOODS_ORDER = '輸出貿易管理令別表第一及び外国為替令別表の規定に基づき貨物又は技術を定める省令'

/**
 * Reads a control list from the bytes of a file in any of the formats that are known; which one is seen from the content.
 * Nothing is given of a file that is cut short, damaged, or of another form.
 *
 * @throws ProblemError saying what is wrong with the file, and where
 */
export async function readControlList(bytes: Uint8Array, source: ListSource): Promise<ControlList> {
  const text = decode(bytes, source.file)
  if (isStoredList(text)) return readStoredList(text, source.file)
  const read = withFile(source.file, () => readByFormat(text))
  const asOf = source.asOf ?? read.asOf ?? dayOfFileName(source.file)
  if (asOf === undefined) throw refused('no-day', { file: source.file }, NO_DAY)
  const gaps = read.gaps.map((gap) => ({
    ja: `番号の続き方が一通りに読めない箇所：${gap}`,
    en: `A place where the numbering leaves a gap or could be read in two ways: ${gap}`,
  }))
  return {
    id: read.id,
    title: LIST_TITLES[read.id],
    language: read.id.startsWith('jp-') ? 'ja' : 'en',
    asOf,
    source: { file: source.file, sha256: await sha256Of(bytes) },
    remarks: [...(read.remarks ?? []), ...gaps],
    entries: read.entries,
  }
}

/** The SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const whole = new Uint8Array(bytes) // a copy, because the digest refuses shared memory
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0') && !text.includes('\ufffd')) return text
  } catch {
    // Not UTF-8: said below.
  }
  throw refused('encoding', { file }, WRONG_ENCODING)
}

function readByFormat(text: string): Read {
  const start = text.trimStart()
  if (start.startsWith('<')) return readLaw(text)
  if (start.startsWith('{')) return readJsonList(text)
  if (/^CATEGORY 0/m.test(text) && /^0A001 /m.test(text)) return readAnnex(text)
  const title = start.split(/\r?\n/, 1)[0]?.trim() ?? ''
  const asOf = dayOfLastAmendment(text)
  if (title === GOODS_ORDER) {
    if (!/^　+附　則/m.test(text)) throw cutShort('附　則')
    return { id: 'jp-goods-order', asOf, ...goodsOrderOfText(text) }
  }
  if (title === '輸出貿易管理令')
    return { id: 'jp-export-order', asOf, ...table(rowsOfText(text, /^別表第一[　（]/), '', true) }
  if (title === '外国為替令')
    return { id: 'jp-exchange-order', asOf, ...table(rowsOfText(text, /^別表[　（]/), '外為令', true) }
  throw refused('unknown-format', {}, UNKNOWN_FORMAT)
}

function readLaw(text: string): Read {
  const law = rootOf(text)
  const title = textOf(firstNamed(law, 'LawTitle') ?? law).trim()
  if (title === '輸出貿易管理令')
    return { id: 'jp-export-order', ...table(rowsOfXml(law, '別表第一'), '', false) }
  if (title === '外国為替令')
    return { id: 'jp-exchange-order', ...table(rowsOfXml(law, '別表'), '外為令', false) }
  if (title === GOODS_ORDER) return { id: 'jp-goods-order', ...goodsOrderOfXml(law) }
  throw refused('unknown-format', {}, UNKNOWN_FORMAT)
}

function rootOf(text: string): XmlElement {
  try {
    const law = readXml(text).find(({ name }) => name === 'Law')
    if (law) return law
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)
    throw refused(
      'xml',
      {},
      {
        ja: `XMLとして読めません（${reason}）。ファイルが途中で切れていないか確かめてください。`,
        en: `This cannot be read as XML (${reason}). Check that the file is whole.`,
      },
    )
  }
  throw refused('unknown-format', {}, UNKNOWN_FORMAT)
}

function readJsonList(text: string): Read {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw refused(
      'json',
      {},
      {
        ja: `JSONとして読めません（${reason}）。ファイルが途中で切れていないか確かめてください。`,
        en: `This cannot be read as JSON (${reason}). Check that the file is whole.`,
      },
    )
  }
  if (!looksLikeCcl(value)) throw refused('unknown-format', {}, UNKNOWN_FORMAT)
  const { deep, ...read } = readCcl(value)
  const remarks: Words[] =
    deep.length === 0
      ? []
      : [
          {
            ja: `本文の各項まであるのはカテゴリ${deep.join('・')}だけで、ほかは見出しだけです。`,
            en: `Paragraphs are there for categories ${deep.join(', ')} only; of the others the file holds the headings.`,
          },
        ]
  return { id: 'us-ccl', ...read, remarks }
}

function readAnnex(text: string): Read {
  const read = readEuAnnex(text)
  const categories = new Set(read.entries.filter(({ id }) => id.length === 1).map(({ id }) => id))
  // Annex I has categories 0 to 9, each ending with its technology.
  const missing = [...'0123456789'].find((category) => !categories.has(category))
  if (missing !== undefined) throw cutShort(`CATEGORY ${missing}`)
  if (!read.entries.some(({ id }) => /^9E[0-9]{3}$/.test(id))) throw cutShort('9E')
  return { id: 'eu-annex-i', ...read }
}

/** The entries of an appended table, which has items 1 to 16. */
function table(rows: Parameters<typeof entriesOfTable>[0], prefix: string, inline: boolean): ReadEntries {
  const read = entriesOfTable(rows, prefix, inline)
  if (!read.entries.some(({ id }) => id === `${prefix}16`)) throw cutShort('一六の項')
  return read
}

function cutShort(what: string) {
  return refused(
    'cut',
    {},
    {
      ja: `リストの終わりまで読めません：「${what}」がありません。ファイルが途中で切れていないか確かめてください。`,
      en: `The list does not reach its end: 「${what}」 is missing. Check that the file is whole.`,
    },
  )
}

/** Runs a reader and adds the name of the file to its problems. */
function withFile<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(error.problems.map((problem) => ({ ...problem, at: { ...problem.at, file } })))
  }
}

/** The day in the name that e-Gov gives its files: `324CO0000000378_20260214_507CO0000000376.xml`. */
function dayOfFileName(file: string): string | undefined {
  const [, year, month, day] = /_(\d{4})(\d{2})(\d{2})_[^/]*\.xml$/.exec(file) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 }

/** The day of the last amendment that the text of a statute names: `最終改正：平成二五年九月二七日`. */
function dayOfLastAmendment(text: string): string | undefined {
  const [, era = '', year = '', month = '', day = ''] =
    /最終改正：(昭和|平成|令和)([〇一二三四五六七八九十]+)年([〇一二三四五六七八九十]+)月([〇一二三四五六七八九十]+)日/.exec(
      text,
    ) ?? []
  const start = ERAS[era]
  if (start === undefined) return undefined
  const two = (number: string) => String(numberOf(number)).padStart(2, '0')
  return `${start + numberOf(year)}-${two(month)}-${two(day)}`
}
