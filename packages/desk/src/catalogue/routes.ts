import { z } from '@hono/zod-openapi'
import { lookUpEntry, parseEntryNumber, pathOf } from '@sekisho/catalogue/list'
import { nearName, ProblemError } from '@sekisho/logic'
import { addGet } from '../platform/add-get.ts'
import { requestProblem } from '../platform/messages.ts'
import type { Api } from '../platform/new-api.ts'
import { diffOf, diffQuery } from './diff.ts'
import { LIST_IDS } from './list-ids.ts'
import { catalogueOf, publishedLists } from './lists.ts'

const query = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('1–200 文字 / characters')
    .openapi({ example: '周波数変換器' }),
  list: z.enum(LIST_IDS).optional().describe(LIST_IDS.join(' | ')),
  limit: z
    .string()
    .regex(/^([1-9]|[1-4]\d|50)$/)
    .optional()
    .describe('1–50'),
})

const params = z.object({ id: z.string().openapi({ example: '2(8)' }) })

/** @param folder of the imported lists; without it what is modelled is searched */
export function addCatalogue(api: Api, folder: string | undefined): void {
  addGet(api, {
    path: '/api/catalogue/search',
    operationId: 'catalogueSearch',
    summary: { ja: '規制リストの項目を探す', en: 'Search the control lists' },
    description: {
      ja: '普通の言葉、項目の番号から、規制リストの項目の候補を返します。手がかりであり、判定ではありません。',
      en: 'Entries of the control lists that plain words or a number may mean. A pointer, never a classification.',
    },
    query,
    fault: 400,
    gives: ['CatalogueSearch'],
    isKept: false,
    answer: ({ q = '', list, limit = '5' }) => searched(folder, q, list, Number(limit)),
  })
  addGet(api, {
    path: '/api/catalogue/entries/{id}',
    operationId: 'catalogueEntry',
    summary: { ja: '規制リストの一つの項目', en: 'One entry of the control lists' },
    description: {
      ja: '番号の項目を、それを持つリストごとに、上からの位置とともに返します。',
      en: 'The entry of a number in every list that has it, with the path down to it.',
    },
    params,
    fault: 404,
    gives: ['CatalogueEntry'],
    isKept: false,
    answer: ({ id = '' }) => entryOf(folder, id),
  })
  addGet(api, {
    path: '/api/catalogue/lists',
    operationId: 'catalogueLists',
    summary: { ja: '規制リストの一覧', en: 'The control lists there are' },
    description: {
      ja: '探しているリストと、時点、元のファイル、項目の数を返します。一つのリストにいくつもの時点があることがあります。',
      en: 'The lists, their days, the files they come from and how many entries they have. A list may be there as of several days.',
    },
    fault: 404,
    gives: ['CatalogueLists'],
    isKept: false,
    answer: () => publishedLists(folder),
  })
  addGet(api, {
    path: '/api/catalogue/diff',
    operationId: 'catalogueDiff',
    summary: { ja: '規制リストの二つの時点を比べる', en: 'Compare a control list on two days' },
    description: {
      ja: '追加、削除、番号の変更、文言の変更を返します。判定済みの項目を entries に書くと、やり直すものが分かります。',
      en: 'What was added, removed, renumbered and reworded. Name the entries of classified items to learn which must be judged again.',
    },
    query: diffQuery,
    fault: 404,
    gives: ['CatalogueDiff'],
    isKept: false,
    answer: (asked) => diffOf(folder, asked),
  })
}

async function searched(folder: string | undefined, q: string, list: string | undefined, limit: number) {
  const { search } = await catalogueOf(folder)
  const wanted = LIST_IDS.find((one) => one === list)
  const { query: asked, hits, notes } = search.search(q, { limit, ...(wanted ? { lists: [wanted] } : {}) })
  return {
    query: asked,
    hits: hits.map(({ id, entries, best, why, score }) => ({
      id,
      entries: entries.map(({ list: { id: of, asOf }, entry }) => ({
        list: of,
        asOf,
        id: entry.id,
        text: entry.text,
      })),
      best: {
        list: best.list.id,
        id: best.entry.id,
        text: best.entry.text,
        path: best.path.map((one) => one.id),
      },
      why,
      score,
    })),
    notes,
  }
}

async function entryOf(folder: string | undefined, written: string) {
  const number = parseEntryNumber(written)
  const { lists } = await catalogueOf(folder)
  const found = lists
    .filter(({ id }) => number?.lists.includes(id))
    .map((list) => ({ list, ...lookUpEntry(list, number?.id ?? '') }))
    .filter(({ is }) => is !== 'none')
  if (!number || found.length === 0) {
    const near = nearName(
      written,
      lists.flatMap(({ entries }) => entries.map(({ id }) => id)),
    )
    throw new ProblemError([requestProblem('unknown-entry', written, near ?? '')])
  }
  return {
    id: number.id,
    found: found.map((one) => ({
      list: one.list.id,
      asOf: one.list.asOf,
      is: one.is,
      ...('entry' in one ? { entry: one.entry } : {}),
      path: pathOf(one.list, number.id).map(({ id, text }) => ({ id, text })),
    })),
  }
}
