import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Classification } from '@sekisho/catalogue/classify'
import { sheetFont } from '@sekisho/catalogue/folder'
import type { ListSheet, ListSheetOptions } from '@sekisho/catalogue/sheets'
import { ProblemError } from '@sekisho/logic'

/**
 * Writes the certificate of a product, and the comparison and parameter sheet of each entry that it falls under or
 * narrowly misses, as Word and PDF.
 * @param folder made where it is not there
 * @returns the names of the files
 * @throws ProblemError when the specification cannot be read
 */
export async function writeSheets(
  raw: unknown,
  { hit, near, product }: Classification,
  options: ListSheetOptions,
  folder: string,
): Promise<readonly string[]> {
  const sheets = await import('@sekisho/catalogue/sheets')
  const { entries } = await import('@sekisho/law/jp/list-control')
  const wanted = new Set([...hit, ...near].map(({ id }) => id))
  const font = await sheetFont()
  await mkdir(folder, { recursive: true })
  const name = product.name.replace(/[^\p{Letter}\p{Number}._-]+/gu, '-')
  const about = entries.filter(({ id }) => wanted.has(id))
  const made: readonly (readonly [name: string, sheet: ListSheet])[] = [
    [`${name}-certificate`, sheets.listCertificate(raw, options)],
    ...about.flatMap((entry): [string, ListSheet][] => [
      [`${name}-${entry.id}-comparison`, sheets.listComparison(raw, entry, options)],
      [`${name}-${entry.id}-parameters`, sheets.listParameters(raw, entry, options)],
    ]),
  ]
  const written: string[] = []
  for (const [file, sheet] of made) {
    if (!sheet.ok) throw new ProblemError(sheet.problems)
    await writeFile(join(folder, `${file}.docx`), sheets.writeDocx(sheet.document))
    await writeFile(join(folder, `${file}.pdf`), (await sheets.writePdf(sheet.document, font)).bytes)
    written.push(`${file}.docx`, `${file}.pdf`)
  }
  return written
}
