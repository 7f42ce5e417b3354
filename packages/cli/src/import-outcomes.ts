import type { Words } from '@sekisho/logic'

/** What became of a file that was imported, in words. */
export const IMPORT_OUTCOMES: Readonly<Record<'new' | 'same' | 'replaced', Words>> = {
  new: { ja: '取り込みました', en: 'imported' },
  same: { ja: '取込み済みです', en: 'was there already' },
  replaced: { ja: '置き換えました', en: 'replaced' },
}
