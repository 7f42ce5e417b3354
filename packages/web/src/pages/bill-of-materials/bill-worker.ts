import {
  type AssessedLine,
  assessBill,
  type BillSummary,
  type LostRow,
  lostRow,
  RESULT_HEAD,
  resultRow,
} from '@sekisho/catalogue/bill-of-materials'
import { readCertificates } from '@sekisho/catalogue/supplier-certificates'
import { exportControl } from '@sekisho/law/jp/export'
import { checkRuleSet, type Problem, ProblemError } from '@sekisho/logic'
import type { FromBill, Job, Row } from './messages.ts'

/** Rows of each outcome that are handed to the page; the file of the result has all. */
const SHOWN = 200

/** Items of a line that are named. */
const NAMED = 20

// Beside the page, which shows how far it is: a hundred thousand lines take seconds.
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  try {
    judge(data)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    say({ is: 'refused', problems: error.problems })
  }
})

function say(message: FromBill): void {
  postMessage(message)
}

function judge({ bytes, certificates, language, ...options }: Job): void {
  const read = certificates ? readCertificates(certificates) : null
  const rows: Row[] = []
  const shown = { listed: 0, unknown: 0, outside: 0, lost: 0 }
  const csv: string[] = [RESULT_HEAD]
  const show = (row: Row): void => {
    shown[row.outcome] += 1
    if (shown[row.outcome] <= SHOWN) rows.push(row)
  }
  const steps = assessBill(bytes, {
    ...options,
    ...(read ? { certificates: read.certificates } : {}),
    exportRules: checkRuleSet(exportControl),
  })
  let lines = 0
  for (;;) {
    const step = steps.next()
    if (step.done) {
      done(step.value, rows, csv, read?.problems ?? [])
      return
    }
    for (const line of step.value.lines) {
      show(rowOf(line))
      csv.push(resultRow(line, language))
    }
    for (const lost of step.value.lost) {
      show(lostOf(lost))
      csv.push(lostRow(lost, language))
    }
    lines += step.value.lines.length
    say({ is: 'progress', lines })
  }
}

function done(
  summary: BillSummary,
  rows: readonly Row[],
  csv: readonly string[],
  problems: readonly Problem[],
): void {
  say({ is: 'done', summary, rows: rows.toSorted((a, b) => a.row - b.row), csv: csv.join(''), problems })
}

function rowOf({ line, classification, problems }: AssessedLine): Row {
  const { outcome, hit, open, outside } = classification
  const itemsOf = (entries: typeof hit) => [...new Set(entries.map(({ item }) => item))]
  const undecided = itemsOf([...open, ...outside])
  return {
    row: line.row,
    part: line.part,
    name: line.spec.name,
    outcome,
    items: itemsOf(hit),
    open: undecided.length > NAMED ? [`(${undecided.length})`] : undecided,
    problems,
  }
}

function lostOf({ row, problem }: LostRow): Row {
  return { row, part: '', name: '', outcome: 'lost', items: [], open: [], problems: [problem] }
}
