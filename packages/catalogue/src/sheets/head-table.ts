import { type Day, formatDay, ProblemError, type Words } from '@sekisho/logic'
import type { FillIn, Part, Row, TableBlock } from './document/sheet-document.ts'
import type { SheetRequest } from './sheet-request.ts'
import { tagOf } from './tags.ts'
import { WORDS } from './words.ts'

const ANY_DAY: Words = { ja: '日を定めない', en: 'no given day' }
const NO_DAY = {
  code: 'sheet-without-day',
  at: { path: 'on' },
  message: {
    ja: '判定の基準となる日がありません。値も規則も日によって変わります。on に 2026-02-14 のような日を書いてください。',
    en: 'There is no day on whose law the product is judged. Values and rules change with the day: write one such as 2026-02-14 as "on".',
  },
}

/** The head of every sheet: what is judged, under which law. */
export function headTable(request: SheetRequest, more: readonly Row[] = []): TableBlock {
  const { product, language } = request
  return {
    is: 'table',
    widths: [22, 78],
    rows: [
      headRow(WORDS.product, request, [headPart('product', WORDS.product, product.name, request)]),
      headRow(WORDS.maker, request, [headPart('maker', WORDS.maker, product.maker, request)]),
      headRow(WORDS.model, request, [headPart('model', WORDS.model, product.model, request)]),
      headRow(WORDS.list, request, [lawApplied(request)[language]]),
      ...more,
    ],
  }
}

/** Who answers for the sheet, and its day. */
export function peopleTable(request: SheetRequest): TableBlock {
  const { author = '', judge = '', approver = '' } = request.people
  return {
    is: 'table',
    widths: [22, 78],
    rows: [
      headRow(WORDS.madeOn, request, [headPart('madeOn', WORDS.madeOn, request.madeOn, request)]),
      headRow(WORDS.author, request, [headPart('author', WORDS.author, author, request)]),
      headRow(WORDS.judge, request, [headPart('judge', WORDS.judge, judge, request)]),
      headRow(WORDS.approver, request, [headPart('approver', WORDS.approver, approver, request)]),
    ],
  }
}

export function headRow(label: Words, { language }: SheetRequest, parts: readonly Part[]): Row {
  return { cells: [{ parts: [label[language]] }, { parts }] }
}

function headPart(id: string, label: Words, value: string, { language }: SheetRequest): FillIn {
  return { tag: tagOf('head', id), name: label[language], value }
}

/** The law that the sheet rests on: its name and version, and the day on which it is looked at. */
function lawApplied(request: SheetRequest): Words {
  const { title, id, version, knownOn } = request.ruleSet
  const day = actDay(request)
  const on = day === undefined ? ANY_DAY : { ja: `${formatDay(day)} `, en: formatDay(day) }
  return {
    ja: `${title.ja}（${id} ${version}、${knownOn} 現在で公布済みの内容）。${on.ja}の法令による。`,
    en: `${title.en} (${id} ${version}, as enacted by ${knownOn}); the law of ${on.en}.`,
  }
}

/** The day on whose law the product is judged. */
function actDay({ ruleSet, given }: SheetRequest): Day | undefined {
  const day = given.facts.get(ruleSet.act.id)?.value
  return typeof day === 'number' ? day : undefined
}

/**
 * The day on whose law the product is judged, where it must be known.
 * @throws ProblemError when the case names no day
 */
export function knownDay(request: SheetRequest): Day {
  const day = actDay(request)
  if (day === undefined) throw new ProblemError([NO_DAY])
  return day
}
