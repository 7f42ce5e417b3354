import { LIST_IDS } from '../catalogue/list-ids.ts'
import { FOLDER } from '../catalogue/lists-folder.ts'
import type { Command } from '../command.ts'
import { runTask, type Tasks } from '../run-task.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

/** What it takes, and where it is done; each is loaded when it is asked for. */
const TASKS: Tasks = {
  import: {
    count: [1, Number.POSITIVE_INFINITY],
    load: async () => (await import('../catalogue/import-lists.ts')).importLists,
  },
  search: {
    count: [1, Number.POSITIVE_INFINITY],
    load: async () => (await import('../catalogue/search-lists.ts')).searchLists,
  },
  show: { count: [1, 1], load: async () => (await import('../catalogue/show-entries.ts')).showEntries },
  diff: { count: [3, 3], load: async () => (await import('../catalogue/diff-days.ts')).diffDays },
}

export const catalogue: Command = {
  name: 'catalogue',
  summary: {
    ja: '規制リストを取り込み、探し、項目を示し、二つの時点を比べる',
    en: 'control lists: import them, search, show an entry, compare two days',
  },
  operands: 'import FILE… | search QUERY… | show ENTRY | diff LIST OLD NEW',
  count: [2, Number.POSITIVE_INFINITY],
  options: [
    FOLDER,
    {
      name: 'as-of',
      value: 'DAY',
      help: {
        ja: 'import: ファイルが示さない場合のリストの時点',
        en: 'import: the day of the list, where the file does not say it',
      },
    },
    {
      name: 'replace',
      help: { ja: 'import: 同じ時点のリストを置き換える', en: 'import: replace a list of the same day' },
    },
    {
      name: 'list',
      value: 'LIST',
      choices: LIST_IDS,
      help: { ja: 'search: このリストだけを探す', en: 'search: this list alone' },
    },
    {
      name: 'limit',
      value: 'N',
      help: { ja: 'search: 件数（既定は5）', en: 'search: how many (5 unless given)' },
    },
    {
      name: 'hs',
      value: 'FILE',
      help: {
        ja: 'search: HSコードの表（CSV。既定はリストのフォルダーの hs-codes.csv）',
        en: 'search: table of HS codes (CSV; hs-codes.csv in the folder of lists unless given)',
      },
    },
    {
      name: 'items',
      value: 'FILE',
      help: {
        ja: 'diff: 判定済みの品目（name、list、asOf、entries）',
        en: 'diff: classified items (name, list, asOf, entries)',
      },
    },
    formatOption('text', 'json'),
    LANGUAGE,
  ],
  run: (call, terminal) => runTask(TASKS, catalogue, call, terminal),
}
