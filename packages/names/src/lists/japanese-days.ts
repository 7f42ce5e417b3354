import { partialDay } from './partial-day.ts'
import type { PartialDay } from './party.ts'

/** The day that Excel counts from, for days after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30)
const RANGE = /(\d{4})年?(?:\d{1,2}月)?\s*(?:から|-|~|〜|–|—|‐)\s*(\d{4})年/
const DAY = /(\d{4})\s*(?:年|[./](?=\d))(?:\s*(\d{1,2})\s*(?:月|[./](?=\d))?)?(?:\s*(\d{1,2})\s*日?)?/

/**
 * The days in a cell of a Japanese workbook: `1941年8月20日`, `(a)1946年10月14日(b)1948年頃`, `1955年-1958年頃`,
 * or a number, which is a year up to 2100 and else a day as Excel counts them.
 */
export function japaneseDays(cell: string): readonly PartialDay[] {
  const text = cell.normalize('NFKC').trim()
  if (/^\d+(?:\.0+)?$/.test(text)) return [partialDay(excelDay(Number(text))) ?? []].flat()
  const days: PartialDay[] = []
  const once = new RegExp(`(おおよそ|およそ|約)?\\s*(?:${RANGE.source}|${DAY.source})\\s*(頃|ごろ)?`, 'g')
  for (const [, before, from, until, year, month, day, after] of text.matchAll(once)) {
    const written = from ? `${from} to ${until}` : [year, month, day].filter((one) => one).join('-')
    const found = partialDay(`${before || after ? 'circa ' : ''}${written}`)
    // Some cells give the year of the Hijra too.
    if (found && found.day >= '18') days.push(found)
  }
  return days
}

/** A stored number as a day. */
function excelDay(number: number): string {
  return number <= 2100
    ? String(number)
    : new Date(EPOCH + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
}
