/** A securities code in one spelling (`７２０３`, `72030`, `7203.0` are `7203`); `null` when it is none. */
export function readCode(cell: string): string | null {
  const text = cell.normalize('NFKC').trim().toUpperCase().replace(/\.0$/, '')
  const match = /^([0-9][0-9A-Z][0-9][0-9A-Z])([0-9])?$/.exec(text)
  if (!match?.[1]) return null
  return match[2] === undefined || match[2] === '0' ? match[1] : text
}

/** A category: `①`, `１`, `1.`, `(1)`, `区分1`, `1 only …`; `null` when it is none. */
export function readCategory(cell: string): 1 | 2 | 3 | null {
  const text = cell.normalize('NFKC').trim().toLowerCase()
  const digit = /^(?:区分|分類|類型|category|class|type)?\s*\(?([123])(?=$|\.0$|[).、:\s](?!\d))/.exec(
    text,
  )?.[1]
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : null
}

const YES = /^([○◯〇●◎✓✔*※]|有|該当|はい|yes|y|true|1|特定コア事業者)$/
const NO = /^([-‐–—−―ー×✕x]*|無|なし|否|非該当|該当なし|いいえ|no|n|false|0)$/

/** A mark: a circle, a tick or a yes; nothing, a dash, a cross or a no; `null` when it is neither. */
export function readMark(cell: string): boolean | null {
  const text = cell.normalize('NFKC').trim().toLowerCase()
  if (NO.test(text)) return false
  return YES.test(text) ? true : null
}

const JAPANESE_FORM = /株式会社|有限会社|合同会社|\((株|有|同)\)/g
const ENGLISH_FORM = /( (co|ltd|inc|corp|corporation|company|limited|incorporated|kk|k k|plc))+$/

/** A company's name without legal form, spaces, marks and differences of width and case, for comparison. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(JAPANESE_FORM, '')
    .replace(/[\s.,・'’"&()‐–—-]+/g, ' ')
    .trim()
    .replace(ENGLISH_FORM, '')
    .replaceAll(' ', '')
}
