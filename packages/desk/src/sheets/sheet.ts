import { z } from '@hono/zod-openapi'
import { specificationBody } from '../classifications/specification-body.ts'
import { bodyAs, refusal, today } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import type { Reply } from '../platform/reply.ts'

/** A sheet as it is asked for: of which product, and about which entry. */
export const sheetBody = specificationBody
  .extend({
    sheet: z.enum(['certificate', 'comparison', 'parameters']),
    entry: z.string().optional().openapi({
      description:
        '項目の規則。comparison と parameters に要る。 The id of an entry, for comparison and parameters.',
      example: 'item-2-14',
    }),
    lang: z.enum(['ja', 'en']).default('ja'),
    as: z.enum(['docx', 'pdf']).default('docx').openapi({ description: 'Word (docx) or PDF.' }),
  })
  .openapi('SheetRequest')

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const PDF = 'application/pdf'

/** A certificate, comparison or parameter sheet as a Word or PDF file. */
export async function sheet(body: Uint8Array): Promise<Reply> {
  const read = bodyAs(body, sheetBody)
  if ('status' in read) return read
  const { on = today(), specification, sheet: kind, entry: id, lang, as } = read.sent
  const { entries } = await import('@sekisho/law/jp/list-control')
  const sheets = await import('@sekisho/catalogue/sheets')
  const options = { on, madeOn: today(), language: lang }
  const entry = entries.find((one) => one.id === id)
  if (kind !== 'certificate' && !entry) return refusal(422, [requestProblem('unknown-entry', id ?? '', '')])
  const made =
    kind === 'certificate' || !entry
      ? sheets.listCertificate(specification, options)
      : (kind === 'comparison' ? sheets.listComparison : sheets.listParameters)(specification, entry, options)
  if (!made.ok) return refusal(422, made.problems)
  if (as === 'docx') return { status: 200, type: DOCX, body: new Uint8Array(sheets.writeDocx(made.document)) }
  const { sheetFont } = await import('@sekisho/catalogue/folder')
  const { bytes } = await sheets.writePdf(made.document, await sheetFont())
  return { status: 200, type: PDF, body: new Uint8Array(bytes) }
}
