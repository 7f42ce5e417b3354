import type { Command } from '../command.ts'
import { DAY } from '../command.ts'
import { WATCH_LISTS } from '../lists/watch-lists.ts'
import { runTask, type Tasks } from '../run-task.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

/** What it takes, and where it is done; each is loaded when it is asked for. */
const TASKS: Tasks = {
  import: {
    count: [1, Number.POSITIVE_INFINITY],
    load: async () => (await import('../lists/import-lists.ts')).importLists,
  },
  status: { count: [0, 0], load: async () => (await import('../lists/status.ts')).listStatus },
  search: { count: [1, 1], load: async () => (await import('../lists/search-lists.ts')).searchLists },
  show: { count: [2, 2], load: async () => (await import('../lists/show-listed.ts')).showListed },
  diff: { count: [3, 3], load: async () => (await import('../lists/diff-lists.ts')).diffLists },
}

export const lists: Command = {
  name: 'lists',
  summary: {
    ja: '制裁リスト・ユーザーリストを取り込み、探し、その日に載っていたかを見て、二つの版を比べる',
    en: 'watch-lists: import them, search, see who was listed when, compare two versions',
  },
  operands: 'import FILE… | status | search NAME | show LIST ID | diff LIST OLD NEW',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    WATCH_LISTS,
    {
      name: 'list',
      value: 'ID',
      help: {
        ja: 'import: リストの名前（OFAC の CSV・XML、FollowTheMoney、自社の CSV に要る）',
        en: 'import: the name of the list (needed for OFAC’s CSV and XML, FollowTheMoney, CSV of your own)',
      },
    },
    {
      name: 'map',
      value: 'FIELD=COLUMN,…',
      help: {
        ja: 'import: 自社の CSV の列の名前。例：name=会社名,country=国（id がなければ名前を id とする）',
        en: 'import: how columns of CSV of your own are named, as in name=Company,country=State (without id the names are the ids)',
      },
    },
    {
      name: 'as-of',
      value: DAY,
      help: {
        ja: 'import: ファイルが示さない場合のリストの時点',
        en: 'import: the day of the list, where the file does not say it',
      },
    },
    {
      name: 'sha256',
      value: 'HASH',
      help: { ja: 'import: ファイルのあるべきハッシュ', en: 'import: the hash the file must have' },
    },
    {
      name: 'confirm',
      help: {
        ja: 'import: 半分より少なくなったリスト、同じ時点の別のファイルも取り込む',
        en: 'import: take a list that lost half of its parties, or another file of the same day',
      },
    },
    {
      name: 'on',
      value: DAY,
      help: { ja: 'search・show: この日に適用される版', en: 'search, show: in the version as of this day' },
    },
    formatOption('text', 'json'),
    LANGUAGE,
  ],
  run: (call, terminal) => runTask(TASKS, lists, call, terminal),
}
