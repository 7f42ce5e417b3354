import { badRecord, cutShort } from './list-problem.ts'

/** One of METI's notices of specified entities, as text. */
export interface SpecifiedNotice {
  /** Whose entities it names. */
  readonly about: 'Russia' | 'Belarus' | 'Third countries'
  /** The notice of the Ministry of Foreign Affairs that names them. */
  readonly basis: string
  readonly updated: string
  readonly entries: readonly SpecifiedEntry[]
}

/** An entry of a notice: the lines of its names, and its addresses. */
export interface SpecifiedEntry {
  readonly number: number
  readonly names: string
  readonly addresses: string
}

/** Kana and Chinese characters: lines with them are Japanese. */
export const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u

/** The notices in a text that holds one or several, one after the other. @throws ListError where an entry is not understood */
export function specifiedNotices(text: string): readonly SpecifiedNotice[] {
  return plain(text)
    .split(/^(?=○)/m)
    .flatMap((part) => {
      const updated = /最終更新日:\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(part)
      const title = (updated ? part.slice(0, updated.index) : part).replace(/\s+/g, '')
      if (!title.includes('輸出等に係る禁止措置の対象となる')) return []
      if (!updated)
        throw badRecord({
          ja: '一覧に最終更新日がありません。変更部分だけの文書ではなく、一覧の全体を使ってください。',
          en: 'A notice does not say when it was last changed (最終更新日): use the whole list, not the paper on what has changed.',
        })
      const [day, year = '', month = '', date = ''] = updated
      return [
        {
          about: aboutOf(title),
          basis: /\(([^()]*告示第[^()]*)\)/.exec(title)?.[1] ?? '',
          updated: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
          entries: entriesOf(part.slice(updated.index + day.length)),
        },
      ]
    })
}

/** Programs that take the text out of a PDF differ in the space, the empty lines and the page numbers they leave. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .split(/[\n\f]/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => !/^(?:[-–—]? ?\d+ ?[-–—]?)?$/.test(line))
    .join('\n')
}

function aboutOf(title: string): SpecifiedNotice['about'] {
  if (title.includes('以外の国の団体')) return 'Third countries'
  return title.includes('ベラルーシ共和国の団体') ? 'Belarus' : 'Russia'
}

/** Entries are numbered from one on; where pages meet, the number stands behind the address before it. */
function entriesOf(text: string): readonly SpecifiedEntry[] {
  const entries: SpecifiedEntry[] = []
  let start = numberAt(text, 1, 0)
  if (!start)
    throw badRecord({ ja: '一覧の 1 番が見つかりません。', en: 'Entry 1 of a notice was not found.' })
  for (let number = 1; start !== undefined; number += 1) {
    const next = numberAt(text, number + 1, start.end)
    const whole = text.slice(start.end, next?.at ?? text.length)
    const [names = '', addresses, ...more] = whole.split(/\n?所\s*在\s*地\s*:/)
    if (more.length > 0)
      throw badRecord({
        ja: `${number} 番に所在地がいくつもあります。${number + 1} 番の番号が見つかりません。`,
        en: `Entry ${number} has several addresses: the number ${number + 1} was not found.`,
      })
    if (addresses === undefined && !next) throw cutShort()
    entries.push({ number, names: names.trim(), addresses: (addresses ?? '').trim() })
    start = next
  }
  return entries
}

/** Where a number stands at the beginning of an entry: before a line with Japanese in it. */
function numberAt(text: string, number: number, from: number) {
  const pattern = new RegExp(`(?:^|\\n|(?<=[A-Za-z.)]))${number}[ \\t]+(?=[^\\n]*${JAPANESE.source})`, 'gu')
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found ? { at: found.index, end: found.index + found[0].length } : undefined
}
