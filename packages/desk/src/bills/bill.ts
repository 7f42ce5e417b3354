import { z } from '@hono/zod-openapi'
import type { Host, IncorporatedParts } from '@sekisho/catalogue/bill-of-materials'
import { regime } from '@sekisho/law/regimes'
import { compareExact, parseDecimal } from '@sekisho/logic'
import { bodyAs, orRefusal, refusal, today } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, type Reply } from '../platform/reply.ts'

const encoder = new TextEncoder()

const host = z
  .strictObject({
    price: z.string(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    builtIn: z.boolean().optional(),
  })
  .optional()
  .openapi({ description: '部品が組み込まれる製品。 What the parts are built into.' })

/** A bill of materials as it is sent: its table as text, or an Excel file. */
export const billBody = z
  .strictObject({
    on: z.iso.date().optional(),
    csv: z
      .string()
      .optional()
      .openapi({ description: 'CSV、先頭行は列の名前。 CSV; the first line names the columns.' }),
    xlsx: z.base64().optional().openapi({ description: 'Excel ファイル。 An Excel file.' }),
    sheet: z.string().optional(),
    certificates: z
      .string()
      .optional()
      .openapi({ description: '供給者の判定書。 Certificates of suppliers, as YAML, JSON or CSV.' }),
    host,
  })
  .openapi('BillRequest')

/** What the parts are built into; `null` where its price is none. */
function hostOf({ host: sent }: z.infer<typeof billBody>): Host | undefined | null {
  if (sent === undefined) return undefined
  const price = parseDecimal(sent.price)
  if (price === null || compareExact(price, 0) <= 0) return null
  const { currency, builtIn } = sent
  return { price, currency, ...(builtIn === undefined ? {} : { builtIn }) }
}

/** Every line of a bill of materials, and the summary. */
export async function judgeBill(body: Uint8Array): Promise<Reply> {
  const read = bodyAs(body, billBody)
  if ('status' in read) return read
  const { on = today(), csv, xlsx, sheet, certificates } = read.sent
  if ((csv === undefined) === (xlsx === undefined)) return refusal(422, [requestProblem('one-table')])
  const host = hostOf(read.sent)
  if (host === null)
    return refusal(422, [{ ...requestProblem('bad-body', 'host.price'), at: { path: 'host.price' } }])
  const bytes = csv === undefined ? new Uint8Array(Buffer.from(xlsx ?? '', 'base64')) : encoder.encode(csv)
  const bills = await import('@sekisho/catalogue/bill-of-materials')
  const { readCertificates } = await import('@sekisho/catalogue/supplier-certificates')
  const exportRules = await regime('jp/export')
  return orRefusal(() => {
    const known = certificates === undefined ? undefined : readCertificates(encoder.encode(certificates))
    const steps = bills.assessBill(bytes, {
      on,
      exportRules,
      ...(sheet === undefined ? {} : { sheet }),
      ...(known === undefined ? {} : { certificates: known.certificates }),
      ...(host === undefined ? {} : { host }),
    })
    const lines: object[] = []
    const lost: object[] = []
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      lines.push(...step.value.lines.map(bills.resultRecord))
      lost.push(...step.value.lost)
    }
    const { incorporated, ...summary } = step.value
    return jsonReply({
      format: bills.BILL_FORMAT,
      lines,
      lost,
      problems: known?.problems ?? [],
      summary: { ...summary, ...(incorporated ? { incorporated: published(incorporated) } : {}) },
    })
  })
}

/** What the rule on incorporated parts gives, in words. */
function published({ brackets, ...rest }: IncorporatedParts): object {
  return {
    ...rest,
    brackets: brackets.map(({ item, notCounted, isWhole, why }) => ({ item, notCounted, isWhole, why })),
  }
}
