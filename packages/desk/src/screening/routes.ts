import { ProblemError } from '@sekisho/logic'
import { documented } from '../document/documented.ts'
import { addGet } from '../platform/add-get.ts'
import { type Api, refuseOtherMethods } from '../platform/new-api.ts'
import { readBody } from '../platform/read-body.ts'
import { readQuery } from '../platform/read-query.ts'
import { problemReply, responseOf } from '../platform/reply.ts'
import { match, matchBody, matchQuery } from './match.ts'
import { search, searchParams, searchQuery } from './search.ts'
import { watchListsOf } from './watch-lists.ts'

/** @param folder of the imported watch-lists; without it nobody is screened, and that is said */
export function addScreening(api: Api, folder: string | undefined): void {
  addGet(api, {
    path: '/api/watch-lists',
    operationId: 'watchLists',
    summary: { ja: '名簿の一覧', en: 'The watch-lists there are' },
    description: {
      ja: '照合に使う名簿と、時点、元のファイルとハッシュ、件数を返します。',
      en: 'The watch-lists that parties are looked up in, with day, file, hash and counts.',
    },
    fault: 404,
    gives: ['WatchLists'],
    isKept: false,
    answer: async () => ({ versions: (await watchListsOf(folder)).versions }),
  })
  addGet(api, {
    path: '/search/{dataset}',
    operationId: 'search',
    summary: { ja: '名簿を探す（yente 互換）', en: 'Search the watch-lists (as yente does)' },
    description: {
      ja: '名前から名簿の者を探します。OpenSanctions の yente API と同じ形です。dataset は名簿の id か default です。',
      en: 'Finds listed parties by name, in the shape of the yente API of OpenSanctions. The dataset is the id of a list, or default.',
    },
    params: searchParams,
    query: searchQuery,
    fault: 404,
    gives: ['EntitySearch'],
    isKept: false,
    answer: (asked) => search(folder, asked),
  })
  addMatch(api, folder)
}

function addMatch(api: Api, folder: string | undefined): void {
  api.openAPIRegistry.registerPath(
    documented({
      method: 'post',
      path: '/match/{dataset}',
      operationId: 'match',
      summary: {
        ja: '取引先を名簿と照合する（yente 互換）',
        en: 'Match parties against the watch-lists (as yente does)',
      },
      description: {
        ja: '実体（schema と properties）ごとに、名簿の候補を点数と理由つきで返します。OpenSanctions の yente API と同じ形です。',
        en: 'For each entity (schema and properties) the listed parties it may be, with score and reasons, in the shape of the yente API.',
      },
      gives: ['EntityMatches'],
      refuses: [400, 404, 408, 413, 415, 421, 422, 500, 503],
      request: {
        params: searchParams,
        query: matchQuery,
        body: { required: true, content: { 'application/json': { schema: matchBody } } },
      },
    }),
  )
  api.post('/match/:dataset', async ({ env, req }) => {
    const asked = readQuery(req.query(), matchQuery)
    if ('status' in asked) return responseOf(asked)
    const body = await readBody(env.incoming)
    if ('status' in body) return responseOf(body)
    try {
      return responseOf(await match(folder, req.param('dataset'), asked.query, body))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const [first, ...rest] = error.problems
      if (!first) throw error
      return responseOf(problemReply(404, [first, ...rest]))
    }
  })
  refuseOtherMethods(api, '/match/:dataset', 'POST')
}
