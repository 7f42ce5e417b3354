import { z } from 'zod'
import { badRecord } from './list-problem.ts'
import { textLines } from './text-lines.ts'

const line = z.union([
  z.strictObject({ sheet: z.string() }),
  z.strictObject({ row: z.int(), cells: z.array(z.string()) }),
])

/** A row of a workbook, and where it stands. */
export interface WorkbookRow {
  readonly sheet: string
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows of a workbook that comes as text (`workbookText`); a sheet without rows gives one without cells. */
export async function* workbookRows(text: AsyncIterable<string>): AsyncGenerator<WorkbookRow, void> {
  let sheet = ''
  for await (const { line: written, number } of textLines(text)) {
    const read = line.safeParse(jsonOf(written))
    if (!read.success)
      throw badRecord(
        { ja: `${number} 行目がブックの行として読めません。`, en: `Line ${number} is no row of a workbook.` },
        number,
      )
    if ('sheet' in read.data) {
      sheet = read.data.sheet
      yield { sheet, row: 0, cells: [] }
    } else yield { sheet, ...read.data }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
