import type { Problem, Words } from '@sekisho/logic'

/** What can be wrong with a filled sheet as a whole, so that nothing of it is read. */
const FAULTS = {
  'not-a-zip': () => ({
    ja: 'Word ファイル（.docx）として開けません。途中で切れているか、別の形式です。元のファイルを送り直してもらってください。',
    en: 'this cannot be opened as a Word file (.docx): it is cut off or of another kind. Ask for the file again.',
  }),
  'old-word': () => ({
    ja: '古い形式の Word ファイル（.doc）です。Word で開き、.docx として保存し直してください。',
    en: 'this is a Word file of the old kind (.doc): open it in Word and save it as .docx.',
  }),
  'not-word': () => ({
    ja: 'zip ファイルですが、Word の文書が入っていません。.docx ファイルを選んでください。',
    en: 'this is a zip file without a Word document in it: choose a .docx file.',
  }),
  damaged: () => ({
    ja: 'Word ファイルの中身が壊れていて読めません。Word で開いて保存し直すか、元のファイルを使ってください。',
    en: 'the inside of this Word file is damaged: open and save it in Word, or use the original.',
  }),
  'not-a-sheet': () => ({
    ja: 'この Word ファイルは、関所が作った判定の用紙ではありません。用紙を作り直し、それに記入してください。',
    en: 'this Word file was not made by Sekisho as a sheet: make one anew and fill that in.',
  }),
  'fields-lost': () => ({
    ja: '用紙の欄の印がすべて失われています。コンテンツ コントロールの印を残さないソフトウェアで保存されたためです。Word で記入し直すか、値を手で写してください。',
    en: 'the marks of all fields are lost: the sheet was saved by a program that does not keep the tags of content controls. Fill it in with Word, or copy the values by hand.',
  }),
  'sheet-of-another-kind': (kind: string) => ({
    ja: `この用紙の種類「${kind}」は、この版では読めません。新しい版を使うか、用紙を作り直してください。`,
    en: `this version cannot read a sheet of the kind "${kind}": use a newer one, or make the sheet anew.`,
  }),
  'other-rules': (found: string, wanted: string) => ({
    ja: `この用紙は「${found}」のものです。「${wanted}」では読めません。`,
    en: `this sheet is of "${found}", not of "${wanted}".`,
  }),
  'origin-damaged': (name: string) => ({
    ja: `用紙に埋め込まれた情報「${name}」が壊れています。用紙を作り直してください。`,
    en: `what the sheet carries as "${name}" is damaged: make the sheet anew.`,
  }),
} as const satisfies Readonly<Record<string, (...about: string[]) => Words>>

export type SheetFaultCode = keyof typeof FAULTS

/** A sheet of which nothing can be read, with why. */
export interface SheetFault {
  readonly ok: false
  readonly problems: readonly Problem[]
}

export function sheetFault<Code extends SheetFaultCode>(
  code: Code,
  ...about: Parameters<(typeof FAULTS)[Code]>
): SheetFault {
  // The parameters are those of this code's sentence, which TypeScript does not correlate.
  const say = FAULTS[code] as (...about: readonly string[]) => Words
  return { ok: false, problems: [{ code, at: {}, message: say(...about) }] }
}

/** What a filled sheet says otherwise than when it was made, or otherwise than its own values. */
const DIFFERENCES = {
  'value-changed': (what: Words, was: string, is: string) => ({
    ja: `「${what.ja}」の値が「${was}」から「${is}」に変わっています。`,
    en: `the value of "${what.en}" was "${was}" and is now "${is}".`,
  }),
  'value-unreadable': (what: Words, is: string, why: Words) => ({
    ja: `「${what.ja}」の「${is}」は読めません。不明として扱います。${why.ja}`,
    en: `"${is}" of "${what.en}" cannot be read and counts as not known: ${why.en}`,
  }),
  'verdict-turned': (what: Words, was: Words, is: Words) => ({
    ja: `「${what.ja}」の判定が、用紙を作ったときの「${was.ja}」から「${is.ja}」に変わります。`,
    en: `"${what.en}" was "${was.en}" when the sheet was made and is "${is.en}" by the values that stand there now.`,
  }),
  'verdict-contradicts': (what: Words, ticked: Words, is: Words) => ({
    ja: `「${what.ja}」に「${ticked.ja}」と記入されていますが、値からは「${is.ja}」です。値か判定のどちらかを直してください。`,
    en: `"${what.en}" is marked "${ticked.en}", but by the values it is "${is.en}": correct one of the two.`,
  }),
  'answer-contradicts': (line: string, given: Words, is: Words) => ({
    ja: `${line} の回答は「${given.ja}」ですが、値からは「${is.ja}」です。値か回答のどちらかを直してください。`,
    en: `the answer to ${line} is "${given.en}", but by the values it is "${is.en}": correct one of the two.`,
  }),
  'tick-unreadable': (what: Words, is: string) => ({
    ja: `「${what.ja}」の判定「${is}」は、選択肢にありません。`,
    en: `"${is}" is none of the choices for "${what.en}".`,
  }),
  'judgement-without-judge': (what: Words) => ({
    ja: `「${what.ja}」は人の判断ですが、判定者の名前がありません。判定者を記入するまで、判断として扱いません。`,
    en: `"${what.en}" is a person's judgement, but no judge is named: until one is, it does not count.`,
  }),
  judgement: (what: Words, is: Words, judge: string) => ({
    ja: `「${what.ja}」は、${judge} の判断により「${is.ja}」とします。`,
    en: `"${what.en}" is taken as "${is.en}" on the judgement of ${judge}.`,
  }),
  'field-missing': (what: Words) => ({
    ja: `「${what.ja}」の欄がなくなっています。用紙を作ったときの内容のまま扱います。`,
    en: `the field for "${what.en}" is gone: what stood there when the sheet was made is kept.`,
  }),
  'field-twice': (what: Words) => ({
    ja: `「${what.ja}」の欄が複数あり、内容が食い違います。不明として扱います。`,
    en: `there are several fields for "${what.en}" that do not agree: it counts as not known.`,
  }),
  'entry-gone': (what: Words) => ({
    ja: `項目「${what.ja}」は今の規則にありません。番号が変わったか削除されています。`,
    en: `the entry "${what.en}" is not in the rules any more: it was renumbered or deleted.`,
  }),
  'rules-newer': (was: Words, is: Words) => ({
    ja: `用紙は規則の版 ${was.ja} で作られています。今の版 ${is.ja} で判定し直しました。`,
    en: `the sheet was made with version ${was.en} of the rules; it was judged again with ${is.en}.`,
  }),
  'list-unread': (what: Words, was: string) => ({
    ja: `「${what.ja}」は、用紙の基準日 ${was} の条文を確認していないため、その後改正されたか分かりません。`,
    en: `the text of "${what.en}" on ${was}, the day of the sheet's law, was not read, so it is not known whether it was amended since.`,
  }),
  'list-changed': (what: Words, was: string, is: string) => ({
    ja: `「${what.ja}」は、用紙の基準日 ${was} から ${is} までの間に改正されています。判定し直してください。`,
    en: `"${what.en}" was amended between ${was}, the day of the sheet's law, and ${is}: judge it again.`,
  }),
} as const satisfies Readonly<Record<string, (...about: never[]) => Words>>

export type DifferenceCode = keyof typeof DIFFERENCES

/** One difference, as a sentence; `id` is that of the fact, rule or field it is about. */
export interface Difference {
  readonly code: DifferenceCode
  readonly id: string
  readonly message: Words
}

export function difference<Code extends DifferenceCode>(
  code: Code,
  id: string,
  ...about: Parameters<(typeof DIFFERENCES)[Code]>
): Difference {
  // As above.
  const say = DIFFERENCES[code] as unknown as (...about: readonly unknown[]) => Words
  return { code, id, message: say(...about) }
}
