import type { FilledSheet } from './read-docx.ts'

/** What stands in the field of a tag; undefined where there is none, null where there are several that differ. */
export function fieldOf({ fields }: FilledSheet, tag: string): string | null | undefined {
  const [first, ...more] = fields.get(tag) ?? []
  return more.some((other) => other !== first) ? null : first
}
