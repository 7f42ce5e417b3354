import { badRecord } from './list-problem.ts'

/** What a column of the workbook of asset freezes holds. */
export type Column =
  | 'notice'
  | 'number'
  | 'japanese'
  | 'latin'
  | 'alias'
  | 'weak-alias'
  | 'former-name'
  | 'function'
  | 'born'
  | 'birth-place'
  | 'nationality'
  | 'passport'
  | 'national-id'
  | 'address'
  | 'un-reference'
  | 'remark'

/** Headings by how they begin; sheets word them differently. The first that fits is taken. */
const HEADINGS: readonly (readonly [RegExp, Column])[] = [
  [/^告示日付/, 'notice'],
  [/^告示番号/, 'number'],
  [/^日本語表記/, 'japanese'],
  [/^英語表記/, 'latin'],
  [/^(?:別名|別称|確定可能な別名)/, 'alias'],
  [/^確定に十分でない別名/, 'weak-alias'],
  [/^(?:旧称|過去の別名|以前の別名)/, 'former-name'],
  [/^(?:称号|肩書|役職)/, 'function'],
  [/^生年月日/, 'born'],
  [/^出生地/, 'birth-place'],
  [/^国籍/, 'nationality'],
  [/^旅券番号/, 'passport'],
  [/^(?:身分登録番号|身分証番号|ID番号)/, 'national-id'],
  [/^(?:住所|所在地|活動地域)/, 'address'],
  [/^国連参照番号/, 'un-reference'],
  [/^(?:国連制裁員?委?員会による指定日|リスト掲載日)/, 'remark'],
  [/^(?:その他の情報|詳細|指定の根拠|決議\d+上の根拠|電話|FAX)/, 'remark'],
]

/** The columns of a sheet. @throws ListError naming the sheet and the heading that is not understood, or is missing */
export function assetFreezeColumns(
  sheet: string,
  headings: readonly string[],
): readonly (Column | undefined)[] {
  const columns = headings.map((heading) => {
    if (heading === '') return undefined
    const found = HEADINGS.find(([sign]) => sign.test(heading))
    if (found) return found[1]
    throw badRecord({
      ja: `シート「${sheet}」の見出し「${heading}」が分かりません。`,
      en: `The heading "${heading}" of the sheet "${sheet}" is not known.`,
    })
  })
  for (const needed of ['number', 'japanese', 'latin'] as const)
    if (!columns.includes(needed))
      throw badRecord({
        ja: `シート「${sheet}」の見出しに告示番号、日本語表記、英語表記のどれかがありません。`,
        en: `The headings of the sheet "${sheet}" lack one of 告示番号, 日本語表記 and 英語表記.`,
      })
  return columns
}
