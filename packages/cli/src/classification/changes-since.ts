import type { Classification } from '@sekisho/catalogue/classify'
import type { Terminal } from '../terminal.ts'

/**
 * What must be judged again of a product because the list changed between a day and that of its classification; what
 * was amended only, since of most entries nobody read an earlier text.
 * @throws ProblemError when it is no day
 */
export async function changesSince(
  spec: unknown,
  { product, hit, near, on }: Classification,
  since: string,
  { say }: Terminal,
): Promise<string> {
  const { reopenListed, sayReopening } = await import('@sekisho/catalogue/sheets')
  const entries = [...hit, ...near].map(({ id }) => id)
  const { reopened } = reopenListed([{ id: product.name, name: product.name, entries, spec }], since, on)
  const amended = reopened.filter(({ isAmended }) => isAmended)
  if (amended.length === 0) {
    const unread = reopened.length
    return `${say({
      ja: `${since} からの改正で判定が変わる項目は、読めた条文の範囲では見つかりません（以前の条文を確認していない項目 ${unread}）。`,
      en: `As far as the texts were read, no entry was amended since ${since} so that the answer may change (${unread} entries of whose earlier text nothing is known).`,
    })}\n`
  }
  return `${amended.map((one) => say(sayReopening(one))).join('\n')}\n`
}
