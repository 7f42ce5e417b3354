import { z } from 'zod'
import { type ControlList, LIST_TITLES, type ListId } from './control-list.ts'
import { refused } from './messages.ts'

/** The name of the format in which lists are kept, with its version. */
export const LIST_FORMAT = 'sekisho.control-list/1'

const words = z.strictObject({ ja: z.string(), en: z.string() })
const listIds = Object.keys(LIST_TITLES) as ListId[] // Object.keys gives the keys of the literal above

const stored = z.strictObject({
  format: z.literal(LIST_FORMAT),
  id: z.enum(listIds),
  title: words,
  language: z.enum(['ja', 'en']),
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  source: z.strictObject({ file: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  remarks: z.array(words),
  entries: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        parent: z.string().exactOptional(),
        text: z.string(),
        notes: z.array(z.string()).exactOptional(),
        children: z.array(z.string()),
        references: z.array(
          z.strictObject({
            kind: z.enum(['except', 'see', 'names']),
            written: z.string(),
            to: z.string().exactOptional(),
          }),
        ),
        deleted: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
})

/** A list as it is kept in a file: JSON with the name of its format. */
export function writeStoredList(list: ControlList): string {
  return `${JSON.stringify({ format: LIST_FORMAT, ...list })}\n`
}

/** Whether a text claims to be a list kept by {@link writeStoredList}, of any version. */
export function isStoredList(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"sekisho\.control-list\//.test(text)
}

/**
 * Reads a list kept by {@link writeStoredList}.
 *
 * @throws ProblemError when it is damaged, of another version, or names an entry it does not have
 */
export function readStoredList(text: string, file: string): ControlList {
  const parsed = stored.safeParse(parse(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.path.join('.') ?? ''
    throw damaged(file, path, issue?.message ?? '')
  }
  const { format: _, ...list } = parsed.data
  const ids = new Set(list.entries.map(({ id }) => id))
  if (ids.size < list.entries.length) throw damaged(file, 'entries', 'an id stands twice')
  for (const [index, { parent, children }] of list.entries.entries()) {
    const lost = [parent ?? '', ...children].find((id) => id !== '' && !ids.has(id))
    if (lost !== undefined) throw damaged(file, `entries.${index}`, `no entry ${lost}`)
  }
  return list
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(file: string, path: string, reason: string) {
  return refused(
    'stored',
    { file, path },
    {
      ja: `取り込んだリストのファイルが壊れているか、別の版の形式です（${reason}）。元のファイルから取り込み直してください。`,
      en: `The file of the imported list is damaged or of another version (${reason}). Import it again from its source.`,
    },
  )
}
